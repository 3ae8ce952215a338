import { describe, expect, it } from 'vitest'
import { fanPoints } from '../../dist/charts/fan-points.js'

const paths = [
  { id: 'narrow', title: 'Kapea' },
  { id: 'broad', title: 'Laaja' },
]

describe('fanPoints', () => {
  it('gives each path its mean and both bands, in order of the years', () => {
    const year = (at: number, broad: number) => ({
      year: at,
      narrow: 10,
      broad,
      broad_lower: 1,
      broad_upper: 9,
      broad_p25: 4,
      broad_p75: 6,
    })
    const [narrow, broad] = fanPoints([year(2, 5), year(1, 4)], paths, 'year')
    expect(narrow?.map(({ x, y }) => [x, y])).toEqual([
      [1, 10],
      [2, 10],
    ])
    expect(broad?.[1]).toEqual({ x: 2, y: 5, lower: 1, upper: 9, p25: 4, p75: 6 })
  })

  it('has no inner band where the release tells none', () => {
    const [narrow] = fanPoints([{ year: 1, narrow: 3, narrow_lower: 2, narrow_upper: 4 }], paths, 'year')
    expect(narrow?.[0]).toEqual({ x: 1, y: 3, lower: 2, upper: 4, p25: null, p75: null })
  })
})
