import { describe, expect, it } from 'vitest'
import { planParts } from './plan.ts'

const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, at) => `${year}M${String(at + 1).padStart(2, '0')}`)
const names = (input: Parameters<typeof planParts>[0]) => planParts(input).map(({ name }) => name)

describe('a plan of queries', () => {
  const periods = [2019, 2020, 2021].flatMap(monthsOf)
  const areas = ['SSS', 'KU678', 'KU625']

  it('takes decades where they fit, newest first', () => {
    expect(names({ periods, areas, cellsEach: 1, maxCells: 72 })).toEqual(['2020s', '2010s'])
  })

  it('takes years when a decade is too much', () => {
    expect(names({ periods, areas, cellsEach: 1, maxCells: 71 })).toEqual(['2021', '2020', '2019'])
  })

  it('takes months when a year is too much', () => {
    expect(names({ periods, areas, cellsEach: 1, maxCells: 35 })).toHaveLength(36)
  })

  it('shares the areas evenly when a month is too much', () => {
    const parts = planParts({ periods: ['2021M01'], areas, cellsEach: 2, maxCells: 4 })
    expect(parts).toEqual([
      { name: '2021M01-1of2', periods: ['2021M01'], areas: ['SSS', 'KU678'] },
      { name: '2021M01-2of2', periods: ['2021M01'], areas: ['KU625'] },
    ])
  })

  it('never asks for more than allowed, nor for a cell twice', () => {
    for (const maxCells of [5, 7, 50, 400]) {
      const parts = planParts({ periods, areas, cellsEach: 5, maxCells })
      const cells = parts.map((part) => part.periods.length * (part.areas?.length ?? 1) * 5)
      expect(Math.max(...cells)).toBeLessThanOrEqual(maxCells)
      expect(cells.reduce((sum, some) => sum + some, 0)).toBe(36 * 3 * 5)
    }
  })

  it('gives up when one area of one period is too much', () => {
    expect(() => names({ periods, areas, cellsEach: 9, maxCells: 8 })).toThrow('at most 8 cells, got 9')
  })
})
