import { describe, expect, it } from 'vitest'
import { placed, polygon, spokePlace } from '../../dist/charts/radar.js'

describe('spokePlace', () => {
  it('begins in the middle and points its first spoke straight up', () => {
    expect(spokePlace(0, 5, 0)).toEqual({ x: 50, y: 39 })
    const top = spokePlace(0, 5, 1)
    expect(top.x).toBeCloseTo(50)
    expect(top.y).toBeLessThan(20)
  })

  it('goes round with the clock', () => {
    expect(spokePlace(1, 4, 1).x).toBeGreaterThan(50)
    expect(spokePlace(3, 4, 1).x).toBeLessThan(50)
  })
})

describe('polygon', () => {
  it('goes through a value on each spoke and leaves out a criterion that was not scored', () => {
    expect(polygon([4, null, 2, 0], 4)).toBe('50.00,12.00 50.00,52.50 50.00,39.00')
  })

  it('has no points where nothing was scored', () => {
    expect(polygon([null, undefined], 4)).toBe('')
  })
})

describe('placed', () => {
  it('writes the names of the spokes outwards', () => {
    const sides = [0, 1, 2, 3, 4].map((spoke) => placed(spokePlace(spoke, 5, 1)).side)
    expect(sides).toEqual(['over', 'right', 'right', 'left', 'left'])
    expect(placed(spokePlace(2, 4, 1)).side).toBe('under')
  })

  it('tells the place in per cent of the radar', () => {
    expect(placed({ x: 50, y: 35 }).style).toBe('left: 50%; top: 50%')
  })
})
