import { readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

/**
 * Writes a drawn release (`marts.duckdb`): every table of a release, two areas with their 24
 * municipalities, 36 months to June 2026 and cells hidden for each reason. The same on every call.
 *
 * @param path the file to write; an older one is replaced
 */
export async function makeMartsFixture(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await rm(path, { force: true })
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  try {
    await connection.run(readFileSync(new URL('marts-fixture.sql', import.meta.url), 'utf8'))
    await connection.run('checkpoint')
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
