import { axisNames, type Grid } from '@elinvoima/scenario'
import type { ScenarioFile } from '../scenario/scenario-file.ts'
import { type StatedTable, summary, summed, titleOf } from './stated-table.ts'

/** A grid with the assumptions that it is of. */
export interface StatedGrid {
  readonly grid: Grid
  readonly draws: number
  readonly assumptions: ScenarioFile['assumptions']
}

const bearers = ['all_payers', 'municipalities', 'state', 'unemployment_funds'] as const
const purses = ['all_payers', 'municipalities'] as const
const net = (bearer: string) => `net_${bearer}_eur`

const payback = (purse: string) => ({
  [`payback_month_${purse}`]: 'DOUBLE',
  [`payback_month_${purse}_lower`]: 'DOUBLE',
  [`payback_month_${purse}_upper`]: 'DOUBLE',
  [`pays_back_${purse}_percent`]: 'DOUBLE',
})

const merged = <Value>(parts: readonly Readonly<Record<string, Value>>[]): Record<string, Value> =>
  Object.assign({}, ...parts)

const positions = merged(axisNames.map((_, place) => ({ [`position_${place + 1}`]: 'INTEGER' })))

/** The tables of what comes of a scenario where its assumptions are turned, by name: axes, and points of the grid. */
export const gridTables: Readonly<Record<string, StatedTable<StatedGrid>>> = {
  scenario_grid_axis: {
    columns: {
      axis: 'INTEGER',
      assumption: 'VARCHAR',
      title_fi: 'VARCHAR',
      title_en: 'VARCHAR',
      unit: 'VARCHAR',
      position: 'INTEGER',
      value: 'DOUBLE',
      is_most_likely: 'BOOLEAN',
      is_drawn: 'BOOLEAN',
    },
    rows: ({ grid, assumptions }) =>
      axisNames.flatMap((name, place) =>
        grid.axes[name].map((stop) => ({
          axis: place + 1,
          assumption: name,
          ...titleOf(name),
          unit: assumptions[name].unit,
          ...stop,
          is_drawn: stop.value === null,
        })),
      ),
  },
  scenario_grid_point: {
    columns: {
      ...positions,
      is_scenario: 'BOOLEAN',
      draws: 'INTEGER',
      ...merged(bearers.map((bearer) => summary(net(bearer)))),
      ...summary('long_term_unemployed_difference'),
      ...summary('in_work_difference'),
      ...merged(purses.map(payback)),
    },
    rows: ({ grid, draws }) =>
      grid.points.map((point) => ({
        ...merged(point.positions.map((position, place) => ({ [`position_${place + 1}`]: position }))),
        is_scenario: point.is_scenario,
        draws,
        ...merged(bearers.map((bearer) => summed(net(bearer), point.net_eur[bearer]))),
        ...summed('long_term_unemployed_difference', point.long_term_unemployed),
        ...summed('in_work_difference', point.in_work),
        ...merged(
          purses.map((purse) => {
            const { median, lower, upper, pays_back_percent } = point.payback_month[purse]
            return {
              [`payback_month_${purse}`]: median,
              [`payback_month_${purse}_lower`]: lower,
              [`payback_month_${purse}_upper`]: upper,
              [`pays_back_${purse}_percent`]: pays_back_percent,
            }
          }),
        ),
      })),
  },
}
