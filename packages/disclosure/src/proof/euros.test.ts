import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recover, recommendedRule as rule } from '../index.ts'
import { crossTable, type DrawnTable, plainAxis } from './drawn-table.ts'
import { protectAndPublish } from './publish.ts'

/** Persons and their euros by municipality and payer, the two numbers of a row linked. */
const eurosAndPersons = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 90_000 })), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .map((drawn): DrawnTable => {
        const axes = [plainAxis('m', rows), plainAxis('payer', columns)]
        const persons = crossTable(
          drawn.map(([count]) => count),
          axes,
        )
        const cents = crossTable(
          drawn.map(([, own]) => own),
          axes,
        )
        const euros = (id: string) => `${id} euros`
        return {
          cells: persons.cells.flatMap((cell, at) => [
            { ...cell, linkedTo: [euros(cell.id)] },
            { ...cell, id: euros(cell.id), amount: (cents.cells[at]?.count ?? 0) / 100 },
          ]),
          sums: persons.sums.flatMap(({ total, parts }) => [
            { total, parts },
            { total: euros(total), parts: parts.map(euros) },
          ]),
        }
      }),
  )

describe('persons and euros of the same rows', () => {
  it('are hidden together and give nothing away', () => {
    fc.assert(
      fc.property(eurosAndPersons, (table) => {
        const cells = protectAndPublish(table, rule)
        const shown = new Map(cells.map(({ id, value }) => [id, value !== null]))
        for (const { id } of table.cells)
          if (!id.endsWith('euros')) expect(shown.get(`${id} euros`)).toBe(shown.get(id))
        expect(recover(cells, table.sums, rule)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})
