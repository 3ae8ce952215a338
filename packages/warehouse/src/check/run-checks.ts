import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { count, query } from '../duckdb/query.ts'

export interface CheckResult {
  readonly name: string
  readonly badRows: number
  /** the first bad row as JSON, null when the check passed */
  readonly sample: string | null
}

const asJson = (row: unknown) =>
  JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value))

/** Runs every check of a folder: a select of the bad rows, where none means passed. */
export async function runChecks(connection: DuckDBConnection, folder: URL): Promise<CheckResult[]> {
  if (!existsSync(folder)) return []
  const results: CheckResult[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()) {
    const select = readFileSync(new URL(file, folder), 'utf8').trim().replace(/;$/, '')
    const badRows = await count(connection, `select count(*) from (${select})`)
    const [sample] = badRows > 0 ? await query(connection, `select * from (${select}) limit 1`) : []
    results.push({ name: file.replace(/\.sql$/, ''), badRows, sample: sample ? asJson(sample) : null })
  }
  return results
}
