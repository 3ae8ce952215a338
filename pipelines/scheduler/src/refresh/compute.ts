import { type ChangedMonths, computeAll } from '@elinvoima/metrics'
import { type Connection, count } from '@elinvoima/warehouse'
import { IndicatorFailed } from '../run/failures.ts'

/** Whether any loaded snapshot of the warehouse is of the demo region. */
export const holdsDemo = async (connection: Connection): Promise<boolean> =>
  (await count(connection, "select count(*) from ledger.snapshot where is_demo and status = 'loaded'")) > 0

/** Computes the indicators for the months that have changed, for all of them where null. Throws IndicatorFailed. */
export async function compute(connection: Connection, changed: ChangedMonths | null): Promise<void> {
  const isDemo = await holdsDemo(connection)
  try {
    await computeAll(connection, { isDemo, ...(changed ? { changed } : {}) })
  } catch (error) {
    throw new IndicatorFailed(error)
  }
}
