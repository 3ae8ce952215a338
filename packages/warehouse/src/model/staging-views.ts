import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledContract } from '@elinvoima/contracts'
import { identifier } from '../duckdb/identifier.ts'
import { createRawTable } from '../load/raw-table.ts'

/**
 * Builds `staging.<name>` from each `staging/<name>.sql` of a source's models. The raw tables are made first,
 * empty where nothing was loaded yet, so that every view can be read.
 */
export async function createStagingViews(
  connection: DuckDBConnection,
  models: URL,
  contracts: readonly CompiledContract[],
): Promise<string[]> {
  for (const contract of contracts) await createRawTable(connection, contract)
  const folder = new URL('staging/', models)
  if (!existsSync(folder)) return []
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
  for (const file of files) {
    const select = readFileSync(new URL(file, folder), 'utf8').trim().replace(/;$/, '')
    const view = `staging.${identifier(file.replace(/\.sql$/, ''))}`
    await connection.run(`create or replace view ${view} as ${select.replace(/^--.*\n/, '')}`)
  }
  return files
}
