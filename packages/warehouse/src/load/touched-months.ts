import type { DuckDBConnection } from '@duckdb/node-api'
import { identifier } from '../duckdb/identifier.ts'
import { query } from '../duckdb/query.ts'

/** Columns that say which months a row speaks of: a day, or a first day and a last that may be open. */
export interface RowPeriod {
  readonly from: string
  readonly to?: string
}

const isoMonth = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value)

/**
 * First days of the months that the rows of `relation` speak of, in order. An open end reaches to `asOf`;
 * for rows with two days every month between the earliest and the latest is touched.
 */
export async function touchedMonths(
  connection: DuckDBConnection,
  relation: string,
  period: RowPeriod,
  asOf: string,
): Promise<string[]> {
  const from = identifier(period.from)
  const sql = period.to
    ? `select unnest(generate_series(date_trunc('month', min(${from})),
         date_trunc('month', max(coalesce(${identifier(period.to)}, cast($as_of as date)))), interval 1 month)) as month
       from ${relation}`
    : `select distinct date_trunc('month', ${from}) as month from ${relation}
       where ${from} <= cast($as_of as date) + interval 100 year`
  const rows = await query(connection, `select cast(month as date) as month from (${sql}) order by month`, {
    as_of: asOf,
  })
  return rows.map((row) => isoMonth(row['month']))
}
