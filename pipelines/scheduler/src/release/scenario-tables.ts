import { type AssumptionName, purses, type Summary } from '@elinvoima/scenario'
import { assumptionTitles } from '../scenario/assumption-titles.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** A scenario of the release by its name: what came of it, or why nothing could be told. */
export interface StatedScenario {
  readonly name: string
  readonly area: string
  readonly found: Scenario | null
  readonly whyNot: string | null
}

interface StatedTable {
  /** columns after the name of the scenario, with their types */
  readonly columns: Readonly<Record<string, string>>
  readonly rows: (scenario: Scenario) => readonly object[]
}

const summary = (prefix: string) => ({
  [prefix]: 'DOUBLE',
  [`${prefix}_lower`]: 'DOUBLE',
  [`${prefix}_upper`]: 'DOUBLE',
})

const summed = (prefix: string, { mean, lower, upper }: Summary) => ({
  [prefix]: mean,
  [`${prefix}_lower`]: lower,
  [`${prefix}_upper`]: upper,
})

const titleOf = (name: AssumptionName) => ({
  title_fi: assumptionTitles[name].fi,
  title_en: assumptionTitles[name].en,
})

/** The tables that a release tells of a scenario, by name. Persons and EUR; intervals are of the draws. */
export const scenarioTables: Readonly<Record<string, StatedTable>> = {
  scenario_figure: {
    columns: {
      year: 'INTEGER',
      measure: 'VARCHAR',
      ...summary('narrow'),
      ...summary('broad'),
      ...summary('difference'),
    },
    rows: ({ figures }) =>
      figures.map(({ year, measure, narrow, broad, difference }) => ({
        year,
        measure,
        ...summed('narrow', narrow),
        ...summed('broad', broad),
        ...summed('difference', difference),
      })),
  },
  scenario_stock: {
    columns: { year: 'INTEGER', state: 'VARCHAR', narrow: 'DOUBLE', broad: 'DOUBLE' },
    rows: ({ stocks }) => stocks,
  },
  scenario_payback: {
    columns: {
      purse: 'VARCHAR',
      ...summary('net_eur'),
      break_even_percent: 'DOUBLE',
      break_even_lower: 'DOUBLE',
      break_even_upper: 'DOUBLE',
      never_percent: 'DOUBLE',
      pays_back_percent: 'DOUBLE',
    },
    rows: ({ net_eur, break_even_percent }) =>
      purses.map((purse) => {
        const { median, lower, upper, ...shares } = break_even_percent[purse]
        return {
          purse,
          ...summed('net_eur', net_eur[purse]),
          break_even_percent: median,
          break_even_lower: lower,
          break_even_upper: upper,
          ...shares,
        }
      }),
  },
  scenario_swing: {
    columns: {
      assumption: 'VARCHAR',
      title_fi: 'VARCHAR',
      title_en: 'VARCHAR',
      low: 'DOUBLE',
      high: 'DOUBLE',
      net_at_low_eur: 'DOUBLE',
      net_at_high_eur: 'DOUBLE',
      swing_eur: 'DOUBLE',
    },
    rows: ({ tornado }) => tornado.map((swing) => ({ ...swing, ...titleOf(swing.assumption) })),
  },
  scenario_assumption: {
    columns: {
      name: 'VARCHAR',
      title_fi: 'VARCHAR',
      title_en: 'VARCHAR',
      value: 'DOUBLE',
      low: 'DOUBLE',
      high: 'DOUBLE',
      unit: 'VARCHAR',
      source: 'VARCHAR',
      verified: 'BOOLEAN',
    },
    rows: ({ assumptions }) => assumptions.map((one) => ({ ...one, ...titleOf(one.name) })),
  },
  scenario_hindcast: {
    columns: { from_month: 'DATE', months: 'INTEGER', state: 'VARCHAR', error_percent: 'DOUBLE' },
    rows: ({ grounds: { hindcast } }) =>
      (hindcast?.errors ?? []).map(({ state, mape_percent }) => ({
        from_month: hindcast?.from,
        months: hindcast?.months,
        state,
        error_percent: mape_percent,
      })),
  },
}

/** What a scenario is of, and what it rests on; `why_not` where nothing could be told. */
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
}

export function scenarioRow({ name, area, found, whyNot }: StatedScenario) {
  if (found === null) return { scenario: name, area, why_not: whyNot }
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
