import { readFileSync } from 'node:fs'
import type { Metric } from '../definition/metric.ts'
import type { MetricConnection } from './connection.ts'

/** Months from one to another, both included, as `YYYY-MM` or as any date in the month. */
export interface MonthRange {
  from: string
  to: string
}

const monthsPresentSql = readFileSync(new URL('months-present.sql', import.meta.url), 'utf8')

/** The first and the last month any source of the indicators has something in; null where all are empty. */
export async function monthsPresent(connection: MetricConnection): Promise<MonthRange | null> {
  const found = await connection.runAndReadAll(monthsPresentSql)
  const [row] = found.getRowObjectsJson()
  if (typeof row?.first_month !== 'string' || typeof row.last_month !== 'string') return null
  return { from: row.first_month, to: row.last_month }
}

/**
 * The months to compute again when those touched have changed: by the indicator's reach only they, all from
 * the first of them on, or everything. The whole presence where `touched` is null.
 */
export function monthsReached(metric: Metric, present: MonthRange, touched: MonthRange | null): MonthRange {
  if (touched === null || metric.reach === 'all') return present
  const from = firstDay(touched.from)
  if (metric.reach === 'month') return { from, to: firstDay(touched.to) }
  const to = firstDay(touched.to)
  return { from, to: [to, present.to].toSorted().at(-1) ?? to }
}

function firstDay(text: string): string {
  const month = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(text)?.[1]
  if (month === undefined) throw new Error(`months: expected YYYY-MM or a date, got "${text}"`)
  return `${month}-01`
}
