import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Connection, MartTable } from '@elinvoima/warehouse'
import { UsageError } from '../run/failures.ts'
import { pastOf } from '../scenario/read-past.ts'
import { scenarioFrom } from '../scenario/scenario.ts'
import { readScenarioFile } from '../scenario/scenario-file.ts'
import { type StatedScenario, scenarioColumns, scenarioRow, scenarioTables } from './scenario-tables.ts'
import { stated } from './stated.ts'

/** Futures drawn in a night: fewer than `scenario run` draws, for a night is to be short. */
const options = { draws: 200, seed: 20260601 }

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()

/** What the committed scenarios say, for the hash of what a release is made of. */
export const scenarioTexts = (folder: string): string[] =>
  filesIn(folder).map((name) => readFileSync(join(folder, name), 'utf8'))

async function scenarioIn(connection: Connection, path: string): Promise<StatedScenario> {
  const file = readScenarioFile(path)
  const name = basename(path, '.yaml')
  try {
    const found = scenarioFrom(await pastOf(connection, file.area), file, options)
    return { name, area: found.area.code, found, whyNot: null }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { name, area: file.area, found: null, whyNot: error.message }
  }
}

/** Follows each committed scenario, and states what comes of it in temporary tables. */
export async function stateScenarios(connection: Connection, folder: string): Promise<void> {
  const scenarios: StatedScenario[] = []
  for (const name of filesIn(folder)) scenarios.push(await scenarioIn(connection, join(folder, name)))
  await stated(connection, 'stated_scenario', scenarios.map(scenarioRow), scenarioColumns)
  for (const [table, { columns, rows }] of Object.entries(scenarioTables)) {
    const all = scenarios.flatMap(({ name, found }) =>
      found === null ? [] : rows(found).map((row, place) => ({ scenario: name, place, ...row })),
    )
    await stated(connection, `stated_${table}`, all, { scenario: 'VARCHAR', place: 'INTEGER', ...columns })
  }
}

/** The tables of a release that tell of the scenarios. */
export const scenarioMarts = (): MartTable[] => [
  { name: 'scenario', select: 'select * from stated_scenario order by scenario' },
  ...Object.keys(scenarioTables).map((name) => ({
    name,
    select: `select * exclude (place) from stated_${name} order by scenario, place`,
  })),
]
