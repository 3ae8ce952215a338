import type { ChangedMonths } from '@elinvoima/metrics'
import { type Connection, query } from '@elinvoima/warehouse'

interface Touched extends Record<string, unknown> {
  readonly entity: string
  readonly months: string
}

/** The staging entities that are made of a raw table, by what their views read. */
const touchedEntities = `
  select view.view_name as entity, array_to_string(load.months_touched, ' ') as months
  from ledger.load as load
  join ledger.snapshot as snapshot on snapshot.snapshot_id = load.snapshot_id
  join duckdb_views() as view
    on view.schema_name = 'staging'
    and list_contains(regexp_extract_all(view.sql, '\\braw\\."?(\\w+)', 1), load.table_name)
  where snapshot.loaded_at >= cast($since as timestamptz) and load.rows_loaded + load.rows_superseded > 0`

/**
 * What has changed in staging since the indicators were last computed and checked whole, a killed run's loads
 * included. Null, everything, when what they rest on beside the loads has changed, or they were never computed.
 * A load that cannot say which months it touched may have changed any of its entity.
 */
export async function pendingChanges(connection: Connection, basis: string): Promise<ChangedMonths | null> {
  const [last] = await query<{ started_at: string; reference_hash: string }>(
    connection,
    `select cast(started_at as varchar) as started_at, reference_hash
     from ledger.computation order by started_at desc limit 1`,
  )
  if (last?.reference_hash !== basis) return null
  const changed = new Map<string, readonly string[] | null>()
  for (const { entity, months } of await query<Touched>(connection, touchedEntities, {
    since: last.started_at,
  })) {
    const known = changed.get(entity) ?? []
    if (months === '' || changed.get(entity) === null) changed.set(entity, null)
    else changed.set(entity, [...new Set([...known, ...months.split(' ')])].toSorted())
  }
  return changed
}
