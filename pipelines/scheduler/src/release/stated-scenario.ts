import type { Scenario } from '../scenario/scenario.ts'
import type { StatedGrid } from './grid-tables.ts'

/** A scenario of the release by its name: what came of it, or why nothing could be told. */
export interface StatedScenario {
  readonly name: string
  readonly area: string
  readonly found: Scenario | null
  readonly turned: StatedGrid | null
  readonly whyNot: string | null
}

const untold = {
  why_not_fi:
    'Skenaariota ei voi laskea: alueen rekisteri tai etuudet puuttuvat, tai niistä tunnetaan liian vähän.',
  why_not_en:
    'The scenario cannot be computed: the register or the benefits of the area are missing, or too little is known of them.',
}

/** What a scenario is of, and what it rests on; where nothing could be told why, `why_not` as the model says it. */
export const scenarioColumns = {
  scenario: 'VARCHAR',
  area: 'VARCHAR',
  area_name: 'VARCHAR',
  month: 'DATE',
  years: 'INTEGER',
  draws: 'INTEGER',
  seed: 'INTEGER',
  interval_level_percent: 'DOUBLE',
  months_of_moves: 'INTEGER',
  months_of_costs: 'INTEGER',
  benefits_matched_percent: 'DOUBLE',
  is_demo: 'BOOLEAN',
  why_not: 'VARCHAR',
  why_not_fi: 'VARCHAR',
  why_not_en: 'VARCHAR',
}

export function scenarioRow({ name, area, found, whyNot }: StatedScenario) {
  if (found === null) return { scenario: name, area, why_not: whyNot, ...untold }
  const { months_of_moves, months_of_costs, benefits_matched_percent } = found.grounds
  return {
    scenario: name,
    area: found.area.code,
    area_name: found.area.name,
    month: `${found.month}-01`,
    years: found.years,
    draws: found.draws,
    seed: found.seed,
    interval_level_percent: found.interval_level_percent,
    months_of_moves,
    months_of_costs,
    benefits_matched_percent,
    is_demo: found.is_demo,
  }
}
