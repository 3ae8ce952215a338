import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { DashboardError } from './dashboard-error.ts'
import type { SourceQuery } from './source-query.ts'

/** Below this many rows a file of small blocks is the smaller one: 61 kB in place of 537 kB for 20 rows. */
const SMALL_TABLE_ROWS = 20_000
/** DuckDB in the browser is older than the one that writes; it reads this storage version. */
const STORAGE_VERSION = 'v1.0.0'

export interface WrittenTable {
  rows: number
  bytes: number
}

/**
 * Writes the rows of a source query to a DuckDB file of one table, with Evidence's column types beside it.
 *
 * @throws DashboardError naming the query's file where the query fails
 */
export async function writeTableFile(
  connection: DuckDBConnection,
  query: SourceQuery,
  file: string,
): Promise<WrittenTable> {
  await mkdir(dirname(file), { recursive: true })
  const table = `page_table.main."${query.table}"`
  const rows = await countRows(connection, query)
  const blocks = rows < SMALL_TABLE_ROWS ? ', block_size 16384' : ''
  await connection.run(
    `attach '${file.replaceAll("'", "''")}' as page_table (storage_version '${STORAGE_VERSION}'${blocks})`,
  )
  try {
    await connection.run(`create table ${table} as ${query.sql}`)
    const columns = await connection.runAndReadAll(`describe ${table}`)
    await connection.run('checkpoint page_table')
    const schema = columns.getRowObjectsJson().map((column) => ({
      name: String(column.column_name),
      evidenceType: evidenceType(String(column.column_type)),
      typeFidelity: 'precise',
    }))
    await writeFile(join(dirname(file), `${query.table}.schema.json`), JSON.stringify(schema))
  } finally {
    await connection.run('detach page_table')
  }
  return { rows, bytes: (await stat(file)).size }
}

async function countRows(connection: DuckDBConnection, query: SourceQuery): Promise<number> {
  try {
    const counted = await connection.runAndReadAll(`select count(*) as n from (${query.sql})`)
    return Number(counted.getRows()[0]?.[0])
  } catch (error) {
    throw new DashboardError(String(error instanceof Error ? error.message : error), query.file, {
      cause: error,
    })
  }
}

function evidenceType(type: string): string {
  if (/DATE|TIME/.test(type)) return 'date'
  if (/INT|DOUBLE|FLOAT|DECIMAL/.test(type)) return 'number'
  return type === 'BOOLEAN' ? 'boolean' : 'string'
}
