import { isDeepStrictEqual } from 'node:util'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileContract } from '../compile/contract.ts'
import type { Dialect } from '../dialect/dialect.ts'
import { rowFaults } from '../row/faults.ts'
import { rowSchema } from '../row/row-schema.ts'
import { drawnContract, drawnLists, drawnReference, drawnRows } from './drawn-rows.ts'
import { type Cells, sqlVerdicts } from './sql-verdicts.ts'

const dialects: Dialect[] = [
  { decimal: '.', dateFormat: '%Y-%m-%d' },
  { decimal: ',', dateFormat: '%d.%m.%Y' },
  { decimal: ',', dateFormat: '%-d.%-m.%Y' },
  { decimal: '.', dateFormat: '%Y%m%d' },
]

let connection: DuckDBConnection
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(drawnReference)
})

describe('the zod object and its compiled SQL', () => {
  it.each(dialects)(
    'break the same rules of the same rows and read the same values, written %o',
    async (dialect) => {
      const schema = rowSchema(drawnContract, drawnLists, dialect)
      const compiled = compileContract(drawnContract, dialect)
      const verdicts = new Set<string>()
      const agree = fc.asyncProperty(drawnRows(dialect), async (rows: Cells[]) => {
        const bySql = await sqlVerdicts(connection, compiled, rows)
        for (const [record, row] of rows.entries()) {
          const byZod = rowFaults(schema, row)
            .map(({ column, rule }) => `${column} ${rule}`)
            .toSorted()
          const { faults = [], values = {}, broken } = bySql[record] ?? {}
          const found = {
            faults: comparable(faults, byZod),
            broken,
            values: byZod.length === 0 ? values : null,
          }
          const expected = {
            faults: byZod,
            broken: byZod.some((fault) => !fault.endsWith(' identity')),
            values: byZod.length === 0 ? written(schema.parse(row), values) : null,
          }
          if (!isDeepStrictEqual(found, expected)) expect(found, JSON.stringify(row)).toEqual(expected)
          for (const verdict of byZod.length === 0 ? ['sound'] : byZod) verdicts.add(verdict)
        }
      })
      await fc.assert(agree, { numRuns: 4, endOnFailure: true })
      const rules = [...compiled.columns.flatMap(({ faults }) => faults), ...compiled.rowFaults]
      expect([...verdicts].toSorted()).toEqual(
        ['sound', ...rules.map(({ column, rule }) => `${column} ${rule}`)].toSorted(),
      )
    },
  )
})

/**
 * Drops what SQL adds where zod stops: the range of a value that is not of its type, and rules between
 * columns of which one is unsound by itself.
 */
function comparable(bySql: readonly string[], byZod: readonly string[]): string[] {
  const ruled = drawnContract.rules.map(({ rule, columns }) => ({ fault: `${columns[0]} ${rule}`, columns }))
  const ofColumns = byZod.filter((fault) => !ruled.some((rule) => rule.fault === fault))
  const unjudged = ruled
    .filter(({ columns }) => ofColumns.some((fault) => columns.some((name) => fault.startsWith(`${name} `))))
    .map(({ fault }) => fault)
  const mistyped = byZod
    .filter((fault) => fault.endsWith(' type'))
    .map((fault) => fault.replace(/type$/u, 'range'))
  return bySql
    .filter((fault) => byZod.includes(fault) || ![...unjudged, ...mistyped].includes(fault))
    .toSorted()
}

/** The values of a row as DuckDB writes them; a number only has to be equal. */
function written(row: Readonly<Record<string, unknown>>, bySql: Readonly<Record<string, string | null>>) {
  const entries = Object.entries(row).map(([name, value]) => {
    if (value === null) return [name, null]
    if (value instanceof Date) return [name, value.toISOString().slice(0, 10)]
    if (typeof value === 'number') return [name, Number(bySql[name]) === value ? bySql[name] : String(value)]
    return [name, String(value)]
  })
  return Object.fromEntries(entries)
}
