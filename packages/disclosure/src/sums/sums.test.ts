import { describe, expect, it } from 'vitest'
import { protect } from '../protect/protect.ts'
import { recommendedRule as rule } from '../rule.ts'
import { buildSums } from './build-sums.ts'
import { addComplement, closeSums } from './close-sums.ts'
import type { TableRow } from './table-row.ts'

const row = (geography_code: string, period: string, financier: string): TableRow => ({
  id: `${geography_code} ${period} ${financier}`,
  geography_level: geography_code === '32' ? 'employment_area' : 'municipality',
  geography_code,
  ...(geography_code === '32' ? {} : { area_code: '32' }),
  period,
  dimensions: { financier },
})

describe('buildSums', () => {
  it('adds municipalities to their area', () => {
    const rows = ['32', '678', '748'].map((code) => row(code, '2026-03-01', 'state'))
    expect(buildSums(rows, { areas: true, totals: {}, years: false })).toEqual([
      { total: '32 2026-03-01 state', parts: ['678 2026-03-01 state', '748 2026-03-01 state'] },
    ])
  })

  it('adds categories to their total within each place and month', () => {
    const rows = ['678', '748'].flatMap((code) =>
      ['all', 'state', 'fund'].map((one) => row(code, '2026-03-01', one)),
    )
    expect(buildSums(rows, { areas: true, totals: { financier: 'all' }, years: false })).toEqual([
      { total: '678 2026-03-01 all', parts: ['678 2026-03-01 state', '678 2026-03-01 fund'] },
      { total: '748 2026-03-01 all', parts: ['748 2026-03-01 state', '748 2026-03-01 fund'] },
    ])
  })

  it('adds months to their year', () => {
    const rows = ['2026', '2026-01-01', '2026-02-01', '2025-12-01'].map((period) =>
      row('678', period, 'state'),
    )
    expect(buildSums(rows, { areas: false, totals: {}, years: true })).toEqual([
      { total: '678 2026 state', parts: ['678 2026-01-01 state', '678 2026-02-01 state'] },
    ])
  })
})

describe('closeSums', () => {
  it('makes a small remainder a cell to protect', () => {
    const cells = [
      { id: 'area', count: 102 },
      { id: 'A', count: 40 },
      { id: 'B', count: 60 },
    ]
    const closed = closeSums(cells, [{ total: 'area', parts: ['A', 'B'] }])
    expect(closed.cells.at(-1)).toEqual({ id: 'area remainder 0', count: 2, derived: true })
    expect(protect({ ...closed, rule }).get('A')).toBe('secondary')
  })

  it('adds nothing to a sum that adds up', () => {
    const cells = [
      { id: 'area', count: 40 },
      { id: 'A', count: 40 },
    ]
    expect(closeSums(cells, [{ total: 'area', parts: ['A'] }]).cells).toEqual(cells)
  })

  it('refuses parts that make more than their total', () => {
    const cells = [
      { id: 'year', count: 50 },
      { id: 'month', count: 60 },
    ]
    expect(() => closeSums(cells, [{ total: 'year', parts: ['month'] }])).toThrow(
      'expected parts to make 50, got 60',
    )
  })

  it('hides a rate that leaves out a few', () => {
    const closed = addComplement({ id: 'activated', count: 46 }, { id: 'all', count: 48 })
    expect(protect({ ...closed, rule }).get('activated')).toBe('secondary')
  })
})
