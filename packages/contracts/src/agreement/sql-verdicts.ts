import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledContract } from '../compile/compiled.ts'
import { quoteName, quoteText } from '../sql/quote.ts'

export type Cells = Readonly<Record<string, string | null>>

/** What the compiled contract says of each row: `column rule` of every fault, and the value of every column. */
export interface SqlVerdict {
  /** what the condition over computed values says, which leaves identities out */
  readonly broken: unknown
  readonly faults: readonly string[]
  readonly values: Readonly<Record<string, string | null>>
}

/** Runs a compiled contract over rows of text cells in one query. */
export async function sqlVerdicts(
  connection: DuckDBConnection,
  compiled: CompiledContract,
  rows: readonly Cells[],
): Promise<SqlVerdict[]> {
  const names = compiled.columns.map(({ name }) => name)
  await appendCells(connection, names, rows)
  const faults = [...compiled.columns.flatMap((column) => column.faults), ...compiled.rowFaults]
  const named = faults.map(
    ({ column, rule, when }) =>
      `case ${when} when true then ${quoteText(`${column} ${rule}`)} when false then null else error('null verdict') end`,
  )
  const values = compiled.columns.map(({ name, value }) => `${quoteName(name)}: cast(${value} as varchar)`)
  const found = `list_filter([${named.join(', ')}], lambda fault: fault is not null)`
  const computed = compiled.columns.map(({ name, value }) => `${value} as ${quoteName(`=${name}`)}`)
  const broken = compiled.broken((name) => quoteName(`=${name}`))
  const reader = await connection.runAndReadAll(
    `select to_json(${found}), to_json({${values.join(', ')}}), ${broken}
     from (select *, ${computed.join(', ')} from cells) order by record`,
  )
  return reader.getRows().map(([found, given, broken]) => ({
    broken,
    faults: JSON.parse(String(found)) as string[],
    values: JSON.parse(String(given)) as Record<string, string | null>,
  }))
}

async function appendCells(connection: DuckDBConnection, names: readonly string[], rows: readonly Cells[]) {
  const columns = names.map((name) => `${quoteName(name)} varchar`).join(', ')
  await connection.run(`create or replace table cells (record integer, ${columns})`)
  const appender = await connection.createAppender('cells')
  for (const [record, row] of rows.entries()) {
    appender.appendInteger(record)
    for (const name of names) {
      const cell = row[name] ?? null
      if (cell === null) appender.appendNull()
      else appender.appendVarchar(cell)
    }
    appender.endRow()
  }
  appender.closeSync()
}
