import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recover, recommendedRule as rule } from '../index.ts'
import { drawTable, nestedAxis, plainAxis } from './drawn-table.ts'
import { protectAndPublish } from './publish.ts'

const short = fc.integer({ min: 1, max: 5 })

describe('after protect, recover', () => {
  it('finds nothing in two-way tables with margins', () => {
    const tables = drawTable(
      fc.tuple(short, short).map(([rows, columns]) => [plainAxis('r', rows), plainAxis('c', columns)]),
    )
    fc.assert(
      fc.property(tables, (table) => {
        expect(recover(protectAndPublish(table, rule), table.sums, rule)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('finds nothing in municipality → area → country by category', () => {
    const tables = drawTable(
      fc
        .tuple(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), short)
        .map(([areas, categories]) => [nestedAxis('area', areas), plainAxis('c', categories)]),
    )
    fc.assert(
      fc.property(tables, (table) => {
        expect(recover(protectAndPublish(table, rule), table.sums, rule)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('finds nothing in municipality by category by month', () => {
    const length = fc.integer({ min: 2, max: 3 })
    const tables = drawTable(
      fc
        .tuple(length, length, length)
        .map(([m, c, t]) => [plainAxis('m', m), plainAxis('c', c), plainAxis('t', t)]),
    )
    fc.assert(
      fc.property(tables, (table) => {
        expect(recover(protectAndPublish(table, rule), table.sums, rule)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('finds nothing where only structural zeros are shown', () => {
    const strict = { ...rule, showZero: 'structural' as const }
    const tables = drawTable(
      fc.tuple(short, short).map(([rows, columns]) => [plainAxis('r', rows), plainAxis('c', columns)]),
    )
    fc.assert(
      fc.property(tables, (table) => {
        expect(recover(protectAndPublish(table, strict), table.sums, strict)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})
