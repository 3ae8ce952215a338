import { purses } from '@elinvoima/scenario'
import type { Scenario } from '../scenario/scenario.ts'
import { fan, fanned, type StatedTable, sourceOf, summary, summed, titleOf } from './stated-table.ts'

/** The tables that a release tells of a scenario, by name. Persons and EUR; intervals are of the draws. */
export const scenarioTables: Readonly<Record<string, StatedTable<Scenario>>> = {
  scenario_figure: {
    columns: {
      year: 'INTEGER',
      measure: 'VARCHAR',
      ...fan('narrow'),
      ...fan('broad'),
      ...fan('difference'),
    },
    rows: ({ figures }) =>
      figures.map(({ year, measure, narrow, broad, difference }) => ({
        year,
        measure,
        ...fanned('narrow', narrow),
        ...fanned('broad', broad),
        ...fanned('difference', difference),
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
      source_fi: 'VARCHAR',
      source_en: 'VARCHAR',
      verified: 'BOOLEAN',
    },
    rows: ({ assumptions }) =>
      assumptions.map((one) => ({ ...one, ...titleOf(one.name), ...sourceOf(one.source) })),
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
