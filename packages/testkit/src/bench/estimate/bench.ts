import type { BenchLine } from '../line.ts'
import { effectLines } from './effect.ts'
import { incidenceLines } from './incidence.ts'
import { personTable } from './person-table.ts'

const persons = 100_000
const draws = 200

/** The estimators on a drawn table of 100 000 persons against R on the same table in the same run. */
export async function benchEstimate(say: (line: string) => void): Promise<BenchLine[]> {
  say('a table of persons')
  const path = await personTable(1, persons)
  const what = '100 000 persons'
  say('how spells end')
  const incidence = await incidenceLines(path, what)
  say(`an effect and ${draws} draws; R takes minutes`)
  return [...(await effectLines(path, what, draws)), ...incidence]
}
