import type { DuckDBConnection } from '@duckdb/node-api'
import { identifier } from '../duckdb/identifier.ts'
import { query } from '../duckdb/query.ts'

/**
 * Drops the rows that were read of snapshots which are still only received: a load that did not come to its end.
 * Of all raw tables, or of `only` these.
 */
export async function discardUnsettled(
  connection: DuckDBConnection,
  only: readonly string[] | null = null,
): Promise<void> {
  const received = await query<{ snapshot_id: number }>(
    connection,
    "select snapshot_id from ledger.snapshot where status = 'received'",
  )
  if (received.length === 0) return
  const ids = received.map(({ snapshot_id: id }) => Number(id)).join(', ')
  const tables = await query<{ table_name: string }>(
    connection,
    "select table_name from duckdb_columns() where schema_name = 'raw' and column_name = '_snapshot_id'",
  )
  for (const { table_name: table } of tables) {
    if (only !== null && !only.includes(table)) continue
    await connection.run(`delete from raw.${identifier(table)} where _snapshot_id in (${ids})`)
  }
}
