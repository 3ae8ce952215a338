import { type Part, partsInOrder } from '../definition/part.ts'
import { sqlText } from '../definition/sql-text.ts'
import { bound } from './bound.ts'
import type { MetricConnection } from './connection.ts'
import type { MonthRange } from './month-range.ts'

/** The shared steps on hand in a connection: for which months each was made. */
export type PartsOnHand = Map<string, string>

const isOfMonths = (part: Part, sql: string): boolean =>
  part.parts.length > 0 || /\$(?:from|to)_month\b/.test(sql)

/**
 * Makes the parts for a range of months as temporary tables, passing over those on hand for the same range.
 * A part that neither names months nor rests on others is made once for all; without a range only such can be.
 */
export async function makeParts(
  connection: MetricConnection,
  parts: readonly Part[],
  months: MonthRange | null,
  onHand: PartsOnHand,
): Promise<void> {
  const range = months ? { from_month: months.from, to_month: months.to } : {}
  for (const part of partsInOrder(parts)) {
    const sql = sqlText(part.sql)
    const made = isOfMonths(part, sql) ? JSON.stringify(range) : 'all months'
    if (onHand.get(part.name) === made) continue
    const values = bound<string>(sql, range)
    await connection.run(`create or replace temp table ${part.name} as ${sql}`, values)
    onHand.set(part.name, made)
  }
}

/** Drops the parts on hand, so that nothing about single persons outlives the computing. */
export async function dropParts(connection: MetricConnection, onHand: PartsOnHand): Promise<void> {
  for (const name of onHand.keys()) await connection.run(`drop table if exists temp.${name}`)
  onHand.clear()
}
