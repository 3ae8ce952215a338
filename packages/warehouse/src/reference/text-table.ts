import { existsSync, readFileSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledContract } from '@elinvoima/contracts'
import { identifier, literal } from '../duckdb/identifier.ts'
import { query } from '../duckdb/query.ts'
import { type ReferencePlace, refuse } from './fault.ts'

export const fileOf = (contract: CompiledContract): string => `${contract.table}.csv`
export const textTable = (contract: CompiledContract): string => identifier(`reference_${contract.table}`)

/**
 * Reads `<table>.csv` as text into the temporary table `reference_<table>`, with the line of each row.
 * A file that is missing or has other columns than its contract is refused.
 */
export async function readText(
  connection: DuckDBConnection,
  contract: CompiledContract,
  folder: string,
): Promise<void> {
  const path = `${folder}/${fileOf(contract)}`
  const found = headerOf(path, fileOf(contract))
  const expected = contract.columns.map(({ name }) => name)
  if (found.join() !== expected.join()) {
    const problem = `expected the columns ${expected.join(', ')}`
    refuse([{ file: fileOf(contract), line: 1, column: null, value: found.join(', '), problem }])
  }
  const columns = `{${expected.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')}}`
  await connection.run(
    `create or replace temp table ${textTable(contract)} as
     select *, row_number() over () + 1 as _line
     from read_csv($path, columns = ${columns}, header = true, delim = ',', quote = '"', escape = '"',
       auto_detect = false, nullstr = '', store_rejects = true,
       rejects_scan = 'reference_reject_scan', rejects_table = 'reference_reject')`,
    { path },
  )
  refuse(await unreadable(connection, fileOf(contract)))
}

/** Records that cannot be split into the columns. */
async function unreadable(connection: DuckDBConnection, file: string): Promise<ReferencePlace[]> {
  const rows = await query<{ line: bigint; value: string }>(
    connection,
    'select line, csv_line as value from reference_reject order by line',
  )
  await connection.run('drop table reference_reject')
  await connection.run('drop table reference_reject_scan')
  const problem = 'expected as many fields as the header has'
  return rows.map(({ line, value }) => ({ file, line: Number(line), column: null, value, problem }))
}

function headerOf(path: string, file: string): string[] {
  if (!existsSync(path)) {
    refuse([{ file, line: null, column: null, value: null, problem: 'expected a file' }])
  }
  const [header = ''] = readFileSync(path, 'utf8').split(/\r?\n/, 1)
  return header.replace(/^\ufeff/, '').split(',')
}
