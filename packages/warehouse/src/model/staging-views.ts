import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledContract } from '@elinvoima/contracts'
import { identifier } from '../duckdb/identifier.ts'
import { createRawTable } from '../load/raw-table.ts'

/** A staging view by its name and the select that makes it. */
export interface StagingView {
  readonly name: string
  readonly select: string
}

/** The staging views of a source's models, `staging/<name>.sql` each, in the order of their names. */
export function stagingViews(models: URL): StagingView[] {
  const folder = new URL('staging/', models)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => ({
      name: file.replace(/\.sql$/, ''),
      select: readFileSync(new URL(file, folder), 'utf8')
        .trim()
        .replace(/;$/, '')
        .replace(/^--.*\n/, ''),
    }))
}

/**
 * Builds the staging views of a source's models. The raw tables are made first, empty where nothing was loaded yet, so
 * that every view can be read.
 */
export async function createStagingViews(
  connection: DuckDBConnection,
  models: URL,
  contracts: readonly CompiledContract[],
): Promise<void> {
  for (const contract of contracts) await createRawTable(connection, contract)
  for (const { name, select } of stagingViews(models))
    await connection.run(`create or replace view staging.${identifier(name)} as ${select}`)
}
