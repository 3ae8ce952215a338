import { type AssumptionName, assumptionNames, runScenario } from '@elinvoima/scenario'
import { UsageError } from '../run/failures.ts'
import type { Settings } from '../settings/settings.ts'
import { basisOfMoves, type Grounds } from './basis-of-moves.ts'
import { hindcastOfPast } from './hindcast-of-past.ts'
import { type Past, readPast } from './read-past.ts'
import type { ScenarioFile } from './scenario-file.ts'

export interface ScenarioOptions {
  readonly draws: number
  readonly seed: number
}

/** Narrow against broad in the area of a scenario, with what it rests on. Throws UsageError where there is no data. */
export const scenarioOf = async (settings: Settings, file: ScenarioFile, options: ScenarioOptions) =>
  scenarioFrom(await readPast(settings, file.area), file, options)

/** What a scenario starts from. Throws UsageError where the past is too short for one. */
export function groundsOf(past: Past, { area }: ScenarioFile): Grounds {
  const grounds = basisOfMoves(past.moves, past.month, past.costs, past.counting)
  if (grounds === null)
    throw new UsageError(`there are no moves and no whole payments of ${area} to start from; see refresh`)
  return grounds
}

/** The same from a past that has been read. */
export function scenarioFrom(past: Past, file: ScenarioFile, { draws, seed }: ScenarioOptions) {
  const grounds = groundsOf(past, file)
  const result = runScenario(grounds.basis, file.assumptions, { years: file.years, draws, seed })
  return {
    area: past.area,
    month: past.month.slice(0, 7),
    is_demo: past.isDemo,
    years: file.years,
    draws,
    seed,
    interval_level_percent: 90,
    grounds: {
      months_of_moves: grounds.monthsOfMoves,
      months_of_costs: past.monthsOfCosts,
      benefits_matched_percent: grounds.benefitsMatchedPercent,
      hindcast: hindcastOfPast(past),
    },
    assumptions: assumptionNames.map((name: AssumptionName) => ({ name, ...file.assumptions[name] })),
    ...result,
  }
}

export type Scenario = ReturnType<typeof scenarioFrom>
