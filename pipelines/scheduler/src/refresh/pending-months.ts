import { type Connection, query } from '@elinvoima/warehouse'

interface LastComputation extends Record<string, unknown> {
  readonly started_at: string
  readonly reference_hash: string
}

/** What must be computed: months, first days in order; null for all of them. */
export type PendingMonths = readonly string[] | null

/**
 * The months whose facts have changed since the indicators were last computed whole, a killed run's loads included.
 * Every month when the reference data changed, or when a load cannot say which months it touched.
 */
export async function pendingMonths(connection: Connection, referenceHash: string): Promise<PendingMonths> {
  const [last] = await query<LastComputation>(
    connection,
    `select cast(started_at as varchar) as started_at, reference_hash
     from ledger.computation order by started_at desc limit 1`,
  )
  if (last?.reference_hash !== referenceHash) return null
  const loads = await query<{ months: string }>(
    connection,
    `select array_to_string(load.months_touched, ' ') as months
     from ledger.load as load
     join ledger.snapshot as snapshot on snapshot.snapshot_id = load.snapshot_id
     where snapshot.loaded_at >= cast($since as timestamptz) and load.rows_loaded + load.rows_superseded > 0`,
    { since: last.started_at },
  )
  if (loads.some(({ months }) => months === '')) return null
  return [...new Set(loads.flatMap(({ months }) => months.split(' ')))].toSorted()
}
