import { describe, expect, it } from 'vitest'
import { pointAt, slidersOf, startOf } from '../../dist/figures/scenario-point.js'

const points = [
  { position_1: 0, position_2: 3, is_scenario: true, net: 5 },
  { position_1: 1, position_2: 3, is_scenario: false, net: -2 },
]

describe('the sliders of a scenario', () => {
  it('stand in the order of their axes, their stops in the order of position', () => {
    const stops = [
      { axis: 2, position: 1 },
      { axis: 1, position: 2 },
      { axis: 1, position: 0 },
    ]
    expect(slidersOf(stops).map((own) => own.map(({ position }) => position))).toEqual([[0, 2], [1]])
  })

  it('start at the point that the other figures are of', () => {
    expect(startOf(points, 2)).toEqual([0, 3])
    expect(pointAt(points, startOf(points, 2))?.net).toBe(5)
  })

  it('move to the point at their positions', () => {
    expect(pointAt(points, [1, 3])?.net).toBe(-2)
    expect(pointAt(points, [4, 3])).toBeUndefined()
  })

  it('have nowhere to start where a release has no grid', () => {
    expect(startOf([], 3)).toEqual([])
  })
})
