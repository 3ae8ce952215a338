import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { literal, openWarehouse, runScript } from '@elinvoima/warehouse'

export interface CsvMade {
  /** SQL run first: the macros that the rows come of */
  readonly scripts: readonly URL[]
  /** what the rows are from: a call of one of the macros */
  readonly from: string
  readonly delimiter: ',' | ';'
}

/** Writes rows that SQL makes as CSV with a header, unless the file is there already; half a file is never there. */
export async function madeOnce(path: string, { scripts, from, delimiter }: CsvMade): Promise<void> {
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  const database = await openWarehouse({ path: ':memory:' })
  try {
    for (const script of scripts) await runScript(database.connection, script)
    await database.connection.run(
      `copy (from ${from}) to ${literal(`${path}.part`)} (format csv, delimiter ${literal(delimiter)}, header)`,
    )
    renameSync(`${path}.part`, path)
  } finally {
    database.close()
  }
}
