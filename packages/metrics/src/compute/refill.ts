import { readFileSync } from 'node:fs'
import { metricColumns } from '../definition/columns.ts'
import type { Metric } from '../definition/metric.ts'
import { bound } from './bound.ts'
import type { MetricConnection } from './connection.ts'
import type { MonthRange } from './months.ts'

const inRange = 'month between cast($from_month as date) and cast($to_month as date)'

/** Takes every row of an indicator away. */
export async function emptyTable(connection: MetricConnection, metric: Metric): Promise<void> {
  await connection.run(`delete from metrics.${metric.name}`)
}

/**
 * Deletes an indicator's rows of some months and inserts those that its SQL tells of the part of them that any source
 * has something in, whose parts must be on hand; nothing where that is null. Returns how many were inserted.
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
  const sql = readFileSync(metric.sql, 'utf8')
  const names = metricColumns(metric)
    .map(({ name }) => name)
    .join(', ')
  const parameters = Object.entries(metric.parameters).map(([name, { value }]) => [name, value] as const)
  const range = { from_month: present.from, to_month: present.to }
  const values = bound(sql, { ...range, ...Object.fromEntries(parameters), is_demo: isDemo })
  const inserted = await connection.runAndReadAll(
    `insert into metrics.${metric.name} (${names}) select ${names} from (${sql}) as computed`,
    values,
  )
  return Number(Object.values(inserted.getRowObjectsJson()[0] ?? {})[0] ?? 0)
}
