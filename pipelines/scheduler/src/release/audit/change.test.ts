import { describe, expect, it } from 'vitest'
import { printedCounts } from '../protection/drawn-figures.ts'
import { compareReleases } from './change.ts'

const stocks = (...counts: Parameters<typeof printedCounts>) => ({
  stocks: printedCounts(...counts),
  amounts: [],
})

describe('two releases side by side', () => {
  it('are refused where a count differs by two persons', () => {
    const faults = compareReleases(stocks({ '678': 100, '748': 40 }), stocks({ '678': 102, '748': 48 }))
    expect(faults).toEqual([
      'unemployed|municipality|678|2026-06-01| differs from the release before by so little that it tells of single persons',
    ])
  })

  it('are refused where each hides another partner of the same small count', () => {
    const counts = { '626': 3, '748': 12, '678': 90 }
    const before = stocks(counts, '626', '748')
    const now = stocks(counts, '626', '678')
    now.stocks.forEach((figure, at) => {
      if (figure.code === '626') now.stocks[at] = { ...figure, reason: 'small_cell' }
    })
    expect(compareReleases(before, now)).toEqual([
      'unemployed|municipality|626|2026-06-01||numerator lies between 3 and 3 beside the release before',
    ])
  })

  it('hold where counts stay or differ by many', () => {
    expect(compareReleases(stocks({ '678': 100, '748': 40 }), stocks({ '678': 100, '748': 47 }))).toEqual([])
  })
})
