import type { Metric } from '../definition/metric.ts'
import { sqlText } from '../definition/sql-text.ts'
import type { MetricConnection } from './connection.ts'
import { insertRows } from './insert-rows.ts'
import { lastDay, type MonthRange } from './months.ts'
import { readAssumptions } from './read-assumptions.ts'
import { insertToldRows } from './told-rows.ts'

const inRange = 'month between cast($from_month as date) and cast($to_month as date)'

/** Takes every row of an indicator away. */
export async function emptyTable(connection: MetricConnection, metric: Metric): Promise<void> {
  await connection.run(`delete from metrics.${metric.name}`)
}

/**
 * Deletes an indicator's rows of some months and inserts those that its SQL tells, or its function estimates, of the
 * part of them that any source has something in, whose parts must be on hand; nothing where that is null. Returns how
 * many were inserted.
 */
export async function refillMonths(
  connection: MetricConnection,
  metric: Metric,
  months: MonthRange,
  present: MonthRange | null,
  isDemo: boolean,
): Promise<number> {
  const whole = { from_month: months.from, to_month: months.to }
  await connection.run(`delete from metrics.${metric.name} where ${inRange}`, whole)
  if (present === null) return 0
  const assumptions = await readAssumptions(connection, metric, lastDay(present.to))
  if (metric.compute === null) {
    return insertToldRows(connection, metric, present, assumptions, isDemo)
  }
  const cells = sqlText(metric.sql)
  const rows = await metric.compute({ connection, cells, months: present, assumptions, isDemo })
  return insertRows(
    connection,
    metric,
    rows.map((row) => ({ ...row, is_demo: isDemo && row['basis'] === 'register' })),
  )
}
