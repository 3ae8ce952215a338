import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SumRelation } from '../cell.ts'
import { type PublishedCell, recover, recommendedRule as rule } from '../index.ts'
import { zeroTotal } from '../rule.ts'
import { drawTable, plainAxis } from './drawn-table.ts'
import { enumerateValues } from './enumerate.ts'
import { protectAndPublish, publish } from './publish.ts'

/** What a printed reason lets a cell be, in a table that bears at least one 'small_cell'. */
function allowed(cells: readonly PublishedCell[]) {
  const telling = cells.some(({ reason }) => reason === 'small_cell')
  return ({ reason }: PublishedCell, value: number): boolean => {
    if (!telling) return true
    return reason === 'small_cell' ? value < rule.minimum : value >= rule.minimum
  }
}

/** Whether a zero in this place would have been printed: it is no total, and all its totals are shown and large. */
function zerosShown(cells: readonly PublishedCell[], sums: readonly SumRelation[]) {
  const value = new Map(cells.map((cell) => [cell.id, cell.value]))
  return (id: string): boolean => {
    const totals = sums.filter(({ parts }) => parts.includes(id)).map(({ total }) => value.get(total) ?? 0)
    return (
      !sums.some(({ total }) => total === id) && totals.length > 0 && totals.every((one) => one >= zeroTotal)
    )
  }
}

const length = fc.integer({ min: 1, max: 3 })
const tables = drawTable(
  fc.tuple(length, length).map(([rows, columns]) => [plainAxis('r', rows), plainAxis('c', columns)]),
)

describe('every table that fits a publication', () => {
  it('lets each hidden small cell be anything from 1 to 4', () => {
    let examined = 0
    fc.assert(
      fc.property(tables, (table) => {
        const cells = protectAndPublish(table, rule)
        const most = 8 + Math.max(...table.cells.map(({ count }) => count ?? 0))
        const values = enumerateValues(cells, table.sums, allowed(cells), most, 20_000)
        if (!values) return
        for (const { id, sensitive } of cells) {
          if (!sensitive) continue
          examined++
          const own = [...(values.get(id) ?? [])]
          expect(Math.min(...own), id).toBeLessThanOrEqual(1)
          expect(Math.max(...own), id).toBeGreaterThanOrEqual(4)
        }
      }),
      { numRuns: 100 },
    )
    expect(examined).toBeGreaterThan(50)
  })

  it('agrees with recover on badly protected tables', () => {
    let examined = 0
    let givenAway = 0
    fc.assert(
      fc.property(tables, (table) => {
        const onlyPrimary = new Map(
          table.cells.map(({ id, count }) => [
            id,
            count !== null && count > 0 && count < 5 ? ('small_cell' as const) : null,
          ]),
        )
        const cells = publish(table, onlyPrimary)
        const isShown = zerosShown(cells, table.sums)
        const fits = ({ id }: PublishedCell, value: number) => value < 5 && (value > 0 || !isShown(id))
        const values = enumerateValues(cells, table.sums, fits, 4, 20_000)
        if (!values) return
        const found = new Map(recover(cells, table.sums, rule).map((one) => [one.id, one]))
        for (const { id, value } of cells) {
          if (value !== null) continue
          examined++
          const own = [...(values.get(id) ?? [])]
          const [least, most] = [Math.min(...own), Math.max(...own)]
          if (least <= 1 && most >= 4) expect(found.has(id) && found.get(id)?.lower === 0, id).toBe(false)
          else {
            givenAway++
            const one = found.get(id)
            expect(one, id).toBeDefined()
            expect(one?.lower).toBeLessThanOrEqual(Math.min(...own.filter((value) => value > 0)))
            expect(one?.upper).toBeGreaterThanOrEqual(most)
          }
        }
      }),
      { numRuns: 150 },
    )
    expect(examined).toBeGreaterThan(50)
    expect(givenAway).toBeGreaterThan(20)
  })
})
