import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { literal, openWarehouse } from '@elinvoima/warehouse'
import type { CountKnown } from './known-identities.ts'
import { scanFolder } from './scan-folder.ts'

const spellings = (identity: string) => [
  identity,
  identity.toLowerCase(),
  identity.slice(0, 6) + identity.slice(7),
]

type Plant = (folder: string, identity: string) => Promise<void> | void

const rows = (identity: string) =>
  `select i, case when i = 777 then ${literal(identity)} else 'kunta ' || i end as note from range(2000) as t(i)`

async function inDuckdb(folder: string, identity: string): Promise<void> {
  const database = await openWarehouse({ path: join(folder, 'marts.duckdb') })
  await database.connection.run(`create table unemployed as ${rows(identity)}`)
  database.close()
}

async function inParquet(folder: string, identity: string): Promise<void> {
  const database = await openWarehouse({ path: ':memory:' })
  const file = literal(join(folder, 'unemployed.parquet'))
  await database.connection.run(`copy (${rows(identity)}) to ${file} (format parquet, compression zstd)`)
  database.close()
}

const plants: Readonly<Record<string, Plant>> = {
  'a DuckDB table': inDuckdb,
  'a Parquet cell': inParquet,
  'a gzipped file': (folder, identity) =>
    writeFileSync(join(folder, 'rejects.csv.gz'), gzipSync(`line;text\n7;"${identity}"\n`)),
  'a page': (folder, identity) => writeFileSync(join(folder, 'index.html'), `<td>${identity}</td>`),
  'a script': (folder, identity) =>
    writeFileSync(join(folder, 'page.js'), `const rows=[{note:"${identity}",value:1}]`),
  'a log line': (folder, identity) =>
    writeFileSync(join(folder, 'elinvoima.log'), `${JSON.stringify({ msg: `row of ${identity}` })}\n`),
}

/** Kinds of places, and spellings in them, where an identity that was put there is not found; empty means none escapes. */
export async function blindSpots(identity: string, count: CountKnown): Promise<string[]> {
  const missed: string[] = []
  for (const [what, plant] of Object.entries(plants)) {
    for (const spelling of spellings(identity)) {
      const folder = mkdtempSync(join(tmpdir(), 'campaign-plant-'))
      await plant(folder, spelling)
      const { hits } = await scanFolder(what, folder, count, true)
      if (hits.length === 0) missed.push(`${what}, ${spelling.length} characters`)
      rmSync(folder, { recursive: true })
    }
  }
  return missed
}

export const plantedPlaces = Object.keys(plants).length
