import type { DuckDBConnection } from '@duckdb/node-api'
import { identifier } from '../duckdb/identifier.ts'
import { count } from '../duckdb/query.ts'

/** Forgets what earlier passes over a file could not split into columns. */
export async function forgetLost(connection: DuckDBConnection): Promise<void> {
  await connection.run('drop table if exists load_broken; drop table if exists load_scan')
}

/** The temporary table of the records of a raw table's file that could not be split. */
export const lostTable = (table: string): string => identifier(`load_lost_${table}`)

/**
 * Gathers, in `lostTable`, the records that DuckDB could not split into the file's columns.
 * Returns how many. DuckDB counts the header as line 1, records after it.
 */
export async function gatherLost(connection: DuckDBConnection, table: string): Promise<number> {
  const lost = lostTable(table)
  await connection.run(
    `create or replace temp table ${lost} (record bigint, column_name varchar, message varchar, text varchar)`,
  )
  const known = await count(
    connection,
    "select count(*) from duckdb_tables() where table_name = 'load_broken'",
  )
  if (known === 0) return 0
  await connection.run(
    `insert into ${lost}
     select line - 1, any_value(column_name), any_value(error_message), any_value(csv_line)
     from load_broken group by line`,
  )
  return count(connection, `select count(*) from ${lost}`)
}
