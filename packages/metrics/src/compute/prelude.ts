import { readFileSync } from 'node:fs'
import type { MetricConnection } from './connection.ts'

const prelude = readFileSync(new URL('../prelude/duckdb.sql', import.meta.url), 'utf8')

/** Defines in DuckDB the functions the indicators' SQL uses beyond the common subset. Can be repeated. */
export async function installPrelude(connection: MetricConnection): Promise<void> {
  await connection.run(prelude)
}
