import type { Metric } from '@elinvoima/metrics'
import type { Connection } from '@elinvoima/warehouse'

/** SQL of the rows that tell an estimate without an interval though it should have one; null: it tells no estimates. */
export const isBare = ({ interval, noInterval }: Metric): string | null =>
  interval === undefined
    ? null
    : `value is not null and (lower is null or upper is null) and not (${noInterval ?? 'false'})`

/** Takes the value away from the rows chosen of an indicator whose interval could not be told. */
export async function hideBare(connection: Connection, metric: Metric, chosen: string): Promise<void> {
  const where = isBare(metric)
  if (where === null) return
  await connection.run(
    `update ${chosen} set value = null, lower = null, upper = null,
       suppressed_reason = coalesce(suppressed_reason, 'no_interval')
     where ${where}`,
  )
}
