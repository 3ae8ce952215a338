import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { literal, openWarehouse, runScript } from '@elinvoima/warehouse'
import { repository } from '../campaign/elinvoima.ts'

/** Where the files of the benchmarks are kept. */
export const madeFolder = join(repository, '.results', 'bench')

/** Makes a file or folder unless it is there already; half of it is never there. */
export async function madeOnce(path: string, make: (part: string) => Promise<unknown>): Promise<void> {
  if (existsSync(path)) return
  const part = `${path}.part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(dirname(path), { recursive: true })
  await make(part)
  renameSync(part, path)
}

export interface CsvMade {
  /** SQL run first: the macros that the rows come of */
  readonly scripts: readonly URL[]
  /** what the rows are from: a call of one of the macros */
  readonly from: string
  readonly delimiter: ',' | ';'
}

/** Writes rows that SQL makes as CSV with a header, once. */
export const csvMadeOnce = (path: string, { scripts, from, delimiter }: CsvMade): Promise<void> =>
  madeOnce(path, async (part) => {
    const database = await openWarehouse({ path: ':memory:' })
    try {
      for (const script of scripts) await runScript(database.connection, script)
      await database.connection.run(
        `copy (from ${from}) to ${literal(part)} (format csv, delimiter ${literal(delimiter)}, header)`,
      )
    } finally {
      database.close()
    }
  })
