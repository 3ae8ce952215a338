import { join } from 'node:path'
import { csvMadeOnce, madeFolder } from '../made-once.ts'

/** What the groups of the table must not differ in: seven in bands, one counted. */
export const covariates =
  'age_band,sex,education,duration_band,half_years_worked,services,municipality,benefit'

/** The person table of a seed as CSV; made once and kept. */
export async function personTable(seed: number, persons: number): Promise<string> {
  const path = join(madeFolder, `persons-${seed}-${persons}.csv`)
  await csvMadeOnce(path, {
    scripts: [new URL('persons.sql', import.meta.url)],
    from: `persons(${seed}, ${persons})`,
    delimiter: ',',
  })
  return path
}
