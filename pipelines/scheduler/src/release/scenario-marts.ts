import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runGrid } from '@elinvoima/scenario'
import type { Connection, MartTable } from '@elinvoima/warehouse'
import { UsageError } from '../run/failures.ts'
import { pastOf } from '../scenario/read-past.ts'
import { groundsOf, scenarioFrom } from '../scenario/scenario.ts'
import { readScenarioFile } from '../scenario/scenario-file.ts'
import { gridTables } from './grid-tables.ts'
import { scenarioTables } from './scenario-tables.ts'
import { stated } from './stated.ts'
import { type StatedScenario, scenarioColumns, scenarioRow } from './stated-scenario.ts'
import type { StatedTable } from './stated-table.ts'

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
    const past = await pastOf(connection, file.area)
    const found = scenarioFrom(past, file, options)
    const { assumptions, years } = file
    const grid = runGrid(groundsOf(past, file).basis, assumptions, { ...options, years })
    const turned = { grid, draws: options.draws, assumptions }
    return { name, area: found.area.code, found, turned, whyNot: null }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { name, area: file.area, found: null, turned: null, whyNot: error.message }
  }
}

/** Follows each committed scenario, and states what comes of it in temporary tables. */
export async function stateScenarios(connection: Connection, folder: string): Promise<void> {
  const scenarios: StatedScenario[] = []
  for (const name of filesIn(folder)) scenarios.push(await scenarioIn(connection, join(folder, name)))
  await stated(connection, 'stated_scenario', scenarios.map(scenarioRow), scenarioColumns)
  await stateEach(connection, scenarioTables, scenarios, ({ found }) => found)
  await stateEach(connection, gridTables, scenarios, ({ turned }) => turned)
}

async function stateEach<Told>(
  connection: Connection,
  tables: Readonly<Record<string, StatedTable<Told>>>,
  scenarios: readonly StatedScenario[],
  toldOf: (scenario: StatedScenario) => Told | null,
): Promise<void> {
  for (const [table, { columns, rows }] of Object.entries(tables)) {
    const all = scenarios.flatMap((scenario) => {
      const told = toldOf(scenario)
      if (told === null) return []
      return rows(told).map((row, place) => ({ scenario: scenario.name, place, ...row }))
    })
    await stated(connection, `stated_${table}`, all, { scenario: 'VARCHAR', place: 'INTEGER', ...columns })
  }
}

/** The tables of a release that tell of the scenarios. */
export const scenarioMarts = (): MartTable[] => [
  { name: 'scenario', select: 'select * from stated_scenario order by scenario' },
  ...Object.keys({ ...scenarioTables, ...gridTables }).map((name) => ({
    name,
    select: `select * exclude (place) from stated_${name} order by scenario, place`,
  })),
]
