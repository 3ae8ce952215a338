import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { repository } from '../../campaign/elinvoima.ts'
import { type Timed, timedChild } from '../timed-child.ts'

const tsx = join(repository, 'node_modules', '.bin', 'tsx')
const script = fileURLToPath(new URL('bare-load.ts', import.meta.url))

/** DuckDB's own load of a file into a database on disk, alone in a process; its seconds are the load's alone. */
export async function bare(
  how: 'sniffed' | 'typed',
  path: string,
  folder: string,
  memory: string,
): Promise<Timed> {
  const database = join(folder, `${how}.duckdb`)
  try {
    const timed = await timedChild(tsx, [script, how, path, database, memory])
    return { ...timed, seconds: Number(timed.printed) }
  } finally {
    rmSync(database, { force: true })
  }
}
