import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { identifier, literal } from '../duckdb/identifier.ts'
import { count } from '../duckdb/query.ts'
import { transaction } from '../duckdb/transaction.ts'
import { sweepUnfinished } from './folder.ts'
import { hashFile } from './hash-file.ts'
import type { Manifest } from './manifest.ts'

export interface MartTable {
  readonly name: string
  /** the rows, already disclosure-controlled */
  readonly select: string
}

export interface ReleaseFacts {
  readonly releaseId: string
  readonly runId: number
  readonly asOf: string
  readonly createdAt: Date
  readonly isDemo: boolean
}

// Small blocks keep a release of many small tables small; the old storage version is what browsers read.
const storage = "(storage_version 'v1.0.0', block_size 16384)"

async function writeTables(connection: DuckDBConnection, folder: string, tables: readonly MartTable[]) {
  mkdirSync(join(folder, 'parquet'), { recursive: true })
  await connection.run(`attach ${literal(join(folder, 'marts.duckdb'))} as marts ${storage}`)
  try {
    const written: Manifest['tables'] = []
    await transaction(connection, async () => {
      for (const { name, select } of tables) {
        const table = `marts.main.${identifier(name)}`
        const rows = await count(connection, `create table ${table} as ${select}`)
        const parquet = literal(join(folder, 'parquet', `${name}.parquet`))
        await connection.run(`copy (from ${table}) to ${parquet} (format parquet, compression zstd)`)
        written.push({ name, rows })
      }
    })
    await connection.run('checkpoint marts')
    return written
  } finally {
    await connection.run('detach marts')
  }
}

/**
 * Makes a release whole beside the others: `marts.duckdb`, one Parquet file a table and a manifest with every
 * file's hash. `prove` is handed its unfinished name; when it throws, the release is gone and was never seen.
 * Then one rename; `switchRelease` makes it the current one.
 */
export async function publishRelease(
  connection: DuckDBConnection,
  releases: string,
  facts: ReleaseFacts,
  tables: readonly MartTable[],
  prove: (unfinished: string) => Promise<void>,
): Promise<Manifest> {
  sweepUnfinished(releases)
  const unfinished = `making-${facts.releaseId}`
  const folder = join(releases, unfinished)
  mkdirSync(folder, { recursive: true })
  const written = await writeTables(connection, folder, tables)
  const paths = ['marts.duckdb', ...tables.map(({ name }) => `parquet/${name}.parquet`)]
  const files: Manifest['files'] = []
  for (const path of paths) {
    const whole = join(folder, path)
    files.push({ path, sizeBytes: statSync(whole).size, sha256: await hashFile(whole) })
  }
  const manifest: Manifest = { ...facts, createdAt: facts.createdAt.toISOString(), tables: written, files }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true })
  await prove(unfinished).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true })
    throw error
  })
  renameSync(folder, join(releases, facts.releaseId))
  return manifest
}
