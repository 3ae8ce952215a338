import type { Connection } from '@elinvoima/warehouse'
import { type LoadCounts, query, queryOne } from '@elinvoima/warehouse'
import type { Receipt } from '../snapshot/store.ts'

export interface LedgerSnapshot extends Record<string, unknown> {
  readonly snapshot_id: number
  readonly source: string
  readonly table_name: string | null
  readonly file_name: string
  readonly content_hash: string
  readonly extracted_on: Date
  readonly loaded_at: Date | null
  readonly status: string
}

const columns = 'snapshot_id, source, table_name, file_name, content_hash, extracted_on, loaded_at, status'

/** The bytes that are asked for: of a public source under their name, of a feed under any. */
interface WantedBytes {
  readonly contentHash: string
  readonly fileName: string
  /** of a feed: the table that the name says, null for a book; absent for a public source */
  readonly table?: string | null
}

/** All that was ever received from a source, the oldest first. */
export const snapshotsOf = (connection: Connection, source: string): Promise<LedgerSnapshot[]> =>
  query<LedgerSnapshot>(
    connection,
    `select ${columns} from ledger.snapshot where source = $source order by snapshot_id`,
    { source },
  )

/**
 * The snapshot of a source that these bytes were already received as, or null. Bytes that were held back under
 * another name are received again: the name says by which mapping they are read.
 */
export function findSnapshot(
  received: readonly LedgerSnapshot[],
  { contentHash, fileName, table }: WantedBytes,
): LedgerSnapshot | null {
  const isSame = (one: LedgerSnapshot) =>
    one.file_name === fileName || (table !== undefined && one.status !== 'failed' && one.table_name === table)
  return received.find((one) => one.content_hash === contentHash && isSame(one)) ?? null
}

/** Enters a received snapshot; returns its number. */
export async function enterSnapshot(
  connection: Connection,
  receipt: Receipt,
  facts: { readonly table: string | null; readonly areaCode: string | null; readonly runId: number },
): Promise<number> {
  const { id } = await queryOne<{ id: bigint }>(connection, "select nextval('ledger.snapshot_number') as id")
  await connection.run(
    `insert into ledger.snapshot (snapshot_id, source, table_name, file_name, content_hash, size_bytes, origin,
       licence, is_demo, area_code, received_at, extracted_on, data_until, run_id, status)
     values ($id, $source, $table, $file, $hash, $size, $origin, $licence, $demo, $area,
       cast($received as timestamptz), cast($extracted as date), cast($until as date), $run, 'received')`,
    {
      id: Number(id),
      source: receipt.source,
      table: facts.table,
      file: receipt.fileName,
      hash: receipt.contentHash,
      size: receipt.sizeBytes,
      origin: receipt.origin,
      licence: receipt.licence,
      demo: receipt.isDemo,
      area: facts.areaCode,
      received: receipt.receivedAt,
      extracted: receipt.extractedOn,
      until: receipt.dataUntil,
      run: facts.runId,
    },
  )
  return Number(id)
}

/** Snapshots received and not yet loaded, oldest extract first: what a killed run left, and what is new. */
export const waitingSnapshots = (connection: Connection, sources: readonly string[]) =>
  query<LedgerSnapshot>(
    connection,
    `select ${columns} from ledger.snapshot
     where status = 'received' and list_contains(string_split($sources, ' '), source)
     order by extracted_on, snapshot_id`,
    { sources: sources.join(' ') },
  )

export async function markLoaded(
  connection: Connection,
  snapshotId: number,
  at: Date,
  outcome: {
    readonly status: 'loaded' | 'failed'
    readonly counts: LoadCounts
    readonly message: string | null
  },
): Promise<void> {
  const { counts } = outcome
  await connection.run(
    `update ledger.snapshot set status = $status, loaded_at = cast($at as timestamptz), rows_in = $rows_in,
       rows_loaded = $loaded, rows_rejected = $rejected, rows_superseded = $superseded, message = $message
     where snapshot_id = $id`,
    {
      id: snapshotId,
      status: outcome.status,
      at: at.toISOString(),
      rows_in: counts.rowsIn,
      loaded: counts.rowsLoaded,
      rejected: counts.rowsRejected,
      superseded: counts.rowsSuperseded,
      message: outcome.message,
    },
  )
}
