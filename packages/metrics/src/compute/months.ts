import { readFileSync } from 'node:fs'
import { registerCoverage } from '../labour-market/parts.ts'
import type { MetricConnection } from './connection.ts'
import { makeParts, type PartsOnHand } from './make-parts.ts'
import type { MonthRange } from './month-range.ts'

export type { MonthRange }

const monthsPresentSql = readFileSync(new URL('months-present.sql', import.meta.url), 'utf8')

/** The first and the last month any source of the indicators has something in; null where all are empty. */
export async function monthsPresent(
  connection: MetricConnection,
  onHand: PartsOnHand,
): Promise<MonthRange | null> {
  await makeParts(connection, [registerCoverage], null, onHand)
  const found = await connection.runAndReadAll(monthsPresentSql)
  const [row] = found.getRowObjectsJson()
  if (typeof row?.first_month !== 'string' || typeof row.last_month !== 'string') return null
  return { from: row.first_month, to: row.last_month }
}

/** The first day of a month given as `YYYY-MM` or as any date in it. Throws at anything else. */
export function firstDay(text: string): string {
  const month = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(text)?.[1]
  if (month === undefined) throw new Error(`months: expected YYYY-MM or a date, got "${text}"`)
  return `${month}-01`
}

/** The first day of the month so many months after another, or before it where `by` is negative. */
export function monthsAfter(month: string, by: number): string {
  const date = new Date(`${month}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + by)
  return date.toISOString().slice(0, 10)
}

/** The last day of the month whose first day is given. */
export function lastDay(month: string): string {
  const date = new Date(`${monthsAfter(month, 1)}T00:00:00Z`)
  date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}

/** First days of every month of a range, in order. */
export function monthsOf({ from, to }: MonthRange): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = monthsAfter(month, 1)) months.push(month)
  return months
}
