import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'

export type Parameters = Record<string, DuckDBValue>
export type Row = Record<string, unknown>

/** Rows as JavaScript values: bigint for 64-bit integers, Date for dates and instants, number for decimals. */
export async function query<T extends Row = Row>(
  connection: DuckDBConnection,
  sql: string,
  parameters: Parameters = {},
): Promise<T[]> {
  const reader = await connection.runAndReadAll(sql, parameters)
  return reader.getRowObjectsJS() as unknown as T[]
}

/** The one row of an answer. Throws when there is none or more than one. */
export async function queryOne<T extends Row = Row>(
  connection: DuckDBConnection,
  sql: string,
  parameters: Parameters = {},
): Promise<T> {
  const rows = await query<T>(connection, sql, parameters)
  const [first] = rows
  if (first === undefined || rows.length > 1) throw new Error(`expected one row, got ${rows.length}: ${sql}`)
  return first
}

/** A count as a number; rows of one machine fit. */
export async function count(connection: DuckDBConnection, sql: string, parameters: Parameters = {}) {
  const row = await queryOne(connection, sql, parameters)
  return Number(Object.values(row)[0])
}
