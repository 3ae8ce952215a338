import type { DuckDBConnection } from '@duckdb/node-api'
import { count } from '../duckdb/query.ts'

/** Forgets what earlier passes over a file could not split into columns. */
export async function forgetLost(connection: DuckDBConnection): Promise<void> {
  await connection.run('drop table if exists load_broken; drop table if exists load_scan')
}

/**
 * Gathers, in the temporary table `load_lost`, the records that DuckDB could not split into the file's columns.
 * Returns how many. DuckDB counts the header as line 1, records after it.
 */
export async function gatherLost(connection: DuckDBConnection): Promise<number> {
  await connection.run(
    'create or replace temp table load_lost (record bigint, column_name varchar, message varchar, text varchar)',
  )
  const known = await count(
    connection,
    "select count(*) from duckdb_tables() where table_name = 'load_broken'",
  )
  if (known === 0) return 0
  await connection.run(
    `insert into load_lost
     select line - 1, any_value(column_name), any_value(error_message), any_value(csv_line)
     from load_broken group by line`,
  )
  return count(connection, 'select count(*) from load_lost')
}
