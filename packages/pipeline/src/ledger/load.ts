import type { Connection, TableLoaded } from '@elinvoima/warehouse'

/** Writes what became of one table of a snapshot. A held-back file counts as rejected whole. */
export async function recordLoad(
  connection: Connection,
  snapshotId: number,
  table: string,
  loaded: TableLoaded,
): Promise<void> {
  await connection.run(
    `insert into ledger.load values ($id, $table, $rows_in, $loaded, $rejected, $superseded,
       cast(list_filter(string_split($months, ' '), month -> month <> '') as date[]))`,
    {
      id: snapshotId,
      table,
      rows_in: loaded.rowsIn,
      loaded: loaded.rowsLoaded,
      rejected: loaded.heldBack ? loaded.rowsIn : loaded.rowsRejected,
      superseded: loaded.rowsSuperseded,
      months: (loaded.months ?? []).join(' '),
    },
  )
}
