import { describe, expect, it } from 'vitest'
import { recommendedRule as rule } from '../rule.ts'
import { protect } from './protect.ts'

const oneSum = (total: number, ...parts: number[]) => ({
  cells: [
    { id: 'total', count: total },
    ...parts.map((count, place) => ({ id: `part ${place + 1}`, count })),
  ],
  sums: [{ total: 'total', parts: parts.map((_, place) => `part ${place + 1}`) }],
  rule,
})

const hidden = (input: Parameters<typeof protect>[0]) =>
  Object.fromEntries([...protect(input)].filter(([, reason]) => reason !== null))

describe('protect', () => {
  it('shows a table without small cells as it is', () => {
    expect(hidden(oneSum(60, 10, 20, 30))).toEqual({})
  })

  it('hides the next smallest beside a lone small cell', () => {
    expect(hidden(oneSum(63, 3, 20, 40))).toEqual({ 'part 1': 'small_cell', 'part 2': 'secondary' })
  })

  it('passes over a partner too small to give way', () => {
    expect(hidden(oneSum(56, 1, 5, 20, 30))).toEqual({ 'part 1': 'small_cell', 'part 3': 'secondary' })
  })

  it('hides a third cell when two small ones have to be what they are', () => {
    expect(hidden(oneSum(42, 1, 1, 40))).toEqual({
      'part 1': 'small_cell',
      'part 2': 'small_cell',
      'part 3': 'secondary',
    })
  })

  it('hides the total when no part is left', () => {
    expect(hidden(oneSum(3, 3))).toEqual({ 'part 1': 'small_cell', total: 'small_cell' })
    expect(hidden(oneSum(8, 4, 4))).toEqual({
      'part 1': 'small_cell',
      'part 2': 'small_cell',
      total: 'secondary',
    })
  })

  it('shows a zero in a large row and hides it in a small one', () => {
    expect(hidden(oneSum(20, 0, 20))).toEqual({})
    expect(hidden(oneSum(19, 0, 19))).toEqual({ 'part 1': 'small_cell', 'part 2': 'secondary' })
  })

  it('shows a structural zero anywhere', () => {
    const input = oneSum(9, 0, 9)
    expect(
      hidden({ ...input, cells: input.cells.map((cell) => ({ ...cell, structural: cell.count === 0 })) }),
    ).toEqual({})
  })

  it('closes a rectangle in a two-way table', () => {
    const rows = [
      [2, 30, 41],
      [20, 31, 42],
      [25, 35, 45],
    ]
    const id = (row: number | string, column: number | string) => `${row},${column}`
    const add = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0)
    const columns = [0, 1, 2].map((column) => rows.map((row) => row[column] ?? 0))
    const input = {
      rule,
      cells: [
        ...rows.flatMap((row, r) => row.map((count, c) => ({ id: id(r, c), count }))),
        ...rows.map((row, r) => ({ id: id(r, 'all'), count: add(row) })),
        ...columns.map((column, c) => ({ id: id('all', c), count: add(column) })),
        { id: id('all', 'all'), count: add(rows.flat()) },
      ],
      sums: [
        ...[0, 1, 2, 'all'].map((r) => ({ total: id(r, 'all'), parts: [0, 1, 2].map((c) => id(r, c)) })),
        ...[0, 1, 2, 'all'].map((c) => ({ total: id('all', c), parts: [0, 1, 2].map((r) => id(r, c)) })),
      ],
    }
    expect(hidden(input)).toEqual({
      '0,0': 'small_cell',
      '0,1': 'secondary',
      '1,0': 'secondary',
      '1,1': 'secondary',
    })
  })

  it('hides euros with the persons behind them, and the euros that would give them away', () => {
    const input = {
      rule,
      cells: [
        { id: 'all', count: 90, amount: 9_000 },
        { id: 'state', count: 3, amount: 400 },
        { id: 'fund', count: 37, amount: 3_600.5 },
        { id: 'municipality', count: 50, amount: 4_999.5 },
      ],
      sums: [{ total: 'all', parts: ['state', 'fund', 'municipality'] }],
    }
    expect(hidden(input)).toEqual({ state: 'small_cell', fund: 'secondary' })
  })

  it('lets linked cells share one decision', () => {
    const cells = [
      { id: 'numerator', count: 3, linkedTo: ['denominator'] },
      { id: 'denominator', count: 40 },
    ]
    expect(hidden({ cells, sums: [], rule })).toEqual({ numerator: 'small_cell', denominator: 'small_cell' })
  })

  it('hides a ratio over too few persons', () => {
    expect(hidden({ cells: [{ id: 'rate', count: 6, denominator: 9 }], sums: [], rule })).toEqual({
      rate: 'denominator',
    })
    expect(hidden({ cells: [{ id: 'rate', count: 6, denominator: 10 }], sums: [], rule })).toEqual({})
  })

  it('keeps a small remainder from being worked out', () => {
    const cells = [
      { id: 'area', count: 102 },
      { id: 'A', count: 40 },
      { id: 'B', count: 60 },
      { id: 'rest', count: 2, derived: true },
    ]
    expect(hidden({ cells, sums: [{ total: 'area', parts: ['A', 'B', 'rest'] }], rule })).toEqual({
      A: 'secondary',
    })
  })

  it('takes the labels away where they would tell what arithmetic does not', () => {
    const cells = [
      { id: 'T', count: 4 },
      { id: 'a', count: 1 },
      { id: 'b', count: 3 },
      { id: 'C', count: 5 },
      { id: 'e', count: 2 },
    ]
    const sums = [
      { total: 'T', parts: ['a', 'b'] },
      { total: 'C', parts: ['b', 'e'] },
    ]
    expect(hidden({ cells, sums, rule })).toEqual({
      T: 'secondary',
      a: 'secondary',
      b: 'secondary',
      C: 'secondary',
      e: 'secondary',
    })
  })

  it('does not count on cells the source hid', () => {
    const cells = [
      { id: 'area', count: 90 },
      { id: 'A', count: null },
      { id: 'B', count: 3 },
      { id: 'C', count: 40 },
    ]
    const reasons = protect({ cells, sums: [{ total: 'area', parts: ['A', 'B', 'C'] }], rule })
    expect(Object.fromEntries(reasons)).toEqual({ area: null, A: null, B: 'small_cell', C: null })
  })

  it('refuses a sum that does not add up', () => {
    expect(() => protect(oneSum(10, 3, 3))).toThrow('disclosure sum total: expected parts to make 10, got 6')
  })

  it('refuses an impossible count', () => {
    expect(() => protect({ cells: [{ id: 'x', count: 1.5 }], sums: [], rule })).toThrow(
      'expected a whole count',
    )
  })
})
