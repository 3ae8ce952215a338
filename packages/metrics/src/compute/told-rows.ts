import type { Assumptions } from '../definition/assumption.ts'
import { metricColumns } from '../definition/columns.ts'
import type { Metric } from '../definition/metric.ts'
import { sqlText } from '../definition/sql-text.ts'
import { bound } from './bound.ts'
import type { MetricConnection } from './connection.ts'
import type { MonthRange } from './months.ts'

/** Inserts the rows that an indicator's SQL tells of some months. Returns how many were inserted. */
export async function insertToldRows(
  connection: MetricConnection,
  metric: Metric,
  months: MonthRange,
  assumptions: Assumptions,
  isDemo: boolean,
): Promise<number> {
  const sql = sqlText(metric.sql)
  const names = metricColumns(metric)
    .map(({ name }) => name)
    .join(', ')
  const own = Object.fromEntries(Object.entries(metric.parameters).map(([name, { value }]) => [name, value]))
  const range = { from_month: months.from, to_month: months.to }
  const values = bound(sql, { ...range, ...assumptions.values(), ...own, is_demo: isDemo })
  const inserted = await connection.runAndReadAll(
    `insert into metrics.${metric.name} (${names}) select ${names} from (${sql}) as computed`,
    values,
  )
  return Number(Object.values(inserted.getRowObjectsJson()[0] ?? {})[0] ?? 0)
}
