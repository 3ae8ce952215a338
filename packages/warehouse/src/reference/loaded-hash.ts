import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { CompiledContract } from '@elinvoima/contracts'
import { query } from '../duckdb/query.ts'
import { fileOf } from './text-table.ts'

/** A hash of all that decides what the reference tables hold and whether they are taken: files, contracts, checks. */
export function referenceHash(
  folder: string,
  contracts: readonly CompiledContract[],
  checks: readonly { readonly sql: string }[],
): string {
  const hash = createHash('sha256').update(JSON.stringify([contracts, checks]))
  for (const contract of contracts) {
    const path = `${folder}/${fileOf(contract)}`
    hash.update(existsSync(path) ? readFileSync(path) : 'no file')
  }
  return hash.digest('hex')
}

/** The hash of what was loaded last; null when nothing was. */
export async function loadedHash(connection: DuckDBConnection): Promise<string | null> {
  await connection.run('create table if not exists reference._loaded (content_hash varchar not null)')
  await connection.run("comment on column reference._loaded.content_hash is 'what the tables were made of'")
  const [row] = await query<{ content_hash: string }>(
    connection,
    'select content_hash from reference._loaded',
  )
  return row?.content_hash ?? null
}

export async function keepLoadedHash(connection: DuckDBConnection, hash: string): Promise<void> {
  await connection.run('delete from reference._loaded')
  await connection.run('insert into reference._loaded values ($hash)', { hash })
}
