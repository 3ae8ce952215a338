import { type ChangedMonths, type Computed, computeAll } from '@elinvoima/metrics'
import { type Connection, count } from '@elinvoima/warehouse'
import { IndicatorFailed } from '../run/failures.ts'

/** Whether any loaded snapshot of the warehouse is of the demo region. */
export const holdsDemo = async (connection: Connection): Promise<boolean> =>
  (await count(connection, "select count(*) from ledger.snapshot where is_demo and status = 'loaded'")) > 0

/** Writes in the ledger how long each indicator took that had months to compute. */
async function tellSeconds(connection: Connection, runId: number, all: readonly Computed[]): Promise<void> {
  const told = all
    .filter(({ months }) => months.length > 0)
    .map(({ metric, rows, seconds }) => ({ metric, rows, seconds }))
  await connection.run(
    `insert into ledger.indicator
     select $run, one.metric, one.rows, one.seconds
     from (select unnest(from_json($told, '[{"metric": "VARCHAR", "rows": "BIGINT", "seconds": "DOUBLE"}]')) as one)`,
    { run: runId, told: JSON.stringify(told) },
  )
}

/** Computes the indicators for the months that have changed, for all of them where null. Throws IndicatorFailed. */
export async function compute(
  connection: Connection,
  runId: number,
  changed: ChangedMonths | null,
): Promise<void> {
  const isDemo = await holdsDemo(connection)
  const computed = await computeAll(connection, { isDemo, ...(changed ? { changed } : {}) }).catch(
    (error) => {
      throw new IndicatorFailed(error)
    },
  )
  await tellSeconds(connection, runId, computed)
}
