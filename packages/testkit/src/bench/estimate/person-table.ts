import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { literal, openWarehouse, runScript } from '@elinvoima/warehouse'
import { repository } from '../../campaign/elinvoima.ts'

/** What the groups of the table must not differ in: seven in bands, one counted. */
export const covariates =
  'age_band,sex,education,duration_band,half_years_worked,services,municipality,benefit'

/** The person table of a seed as CSV; made once and kept. */
export async function personTable(seed: number, persons: number): Promise<string> {
  const folder = join(repository, '.results', 'bench')
  const path = join(folder, `persons-${seed}-${persons}.csv`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const database = await openWarehouse({ path: ':memory:' })
  try {
    await runScript(database.connection, new URL('persons.sql', import.meta.url))
    await database.connection.run(
      `copy (from persons(${seed}, ${persons})) to ${literal(`${path}.part`)} (format csv, header)`,
    )
    renameSync(`${path}.part`, path)
  } finally {
    database.close()
  }
  return path
}
