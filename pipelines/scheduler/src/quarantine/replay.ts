import { type Connection, query, rawTable, rejectsTable, transaction } from '@elinvoima/warehouse'
import { type Refreshed, refresh } from '../refresh/refresh.ts'
import { openRoom } from '../refresh/room.ts'
import type { Context } from '../run/context.ts'
import { UsageError } from '../run/failures.ts'
import { withLock } from '../run/lock.ts'
import { sources } from '../sources.ts'
import { rejectTables } from './rejects.ts'

/** Snapshots to read again: those named, else every one that left rejects or was held back. */
async function snapshotsToReplay(connection: Connection, named: readonly number[]): Promise<number[]> {
  const rows = await query<{ snapshot_id: number }>(
    connection,
    `select snapshot_id from ledger.snapshot where status <> 'received' and rows_rejected > 0
     or status = 'failed' order by snapshot_id`,
  )
  const known = rows.map(({ snapshot_id }) => snapshot_id)
  const unknown = named.find((id) => !known.includes(id))
  if (unknown !== undefined) throw new UsageError(`snapshot ${unknown} has nothing in quarantine`)
  return named.length > 0 ? [...named] : known
}

/** Takes a snapshot back to `received`: its rows and rejects leave the warehouse, its bytes stay. */
async function unload(connection: Connection, snapshotId: number): Promise<void> {
  const contracts = new Set(sources.flatMap(({ tables }) => tables.map(({ name }) => name)))
  await transaction(connection, async () => {
    for (const table of await rejectTables(connection)) {
      if (!contracts.has(table)) continue
      await connection.run(`delete from ${rawTable(table)} where _snapshot_id = $id`, { id: snapshotId })
      await connection.run(`delete from ${rejectsTable(table)} where snapshot_id = $id`, { id: snapshotId })
    }
    await connection.run('delete from ledger.load where snapshot_id = $id', { id: snapshotId })
    await connection.run(
      `update ledger.snapshot set status = 'received', loaded_at = null, rows_in = null, rows_loaded = null,
         rows_rejected = null, rows_superseded = null, message = null where snapshot_id = $id`,
      { id: snapshotId },
    )
    // rows that this snapshot had may be gone from any month
    await connection.run('delete from ledger.computation')
  })
}

/** Reads snapshots again from their bytes, after a mapping or a contract was mended, and releases what comes of it. */
export async function replay(
  context: Context,
  facts: { readonly inbox: string; readonly asOf: string; readonly snapshots: readonly number[] },
): Promise<Refreshed> {
  await withLock(context.settings.lock, 'rejects replay', async () => {
    const room = await openRoom(context.settings)
    try {
      const { connection } = room.warehouse
      for (const id of await snapshotsToReplay(connection, facts.snapshots)) await unload(connection, id)
    } finally {
      room.close()
    }
  })
  return refresh(context, { inbox: facts.inbox, only: [], asOf: facts.asOf, trigger: 'replay', period: null })
}
