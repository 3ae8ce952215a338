import type { Summary } from '@elinvoima/scenario'
import { tableOf } from '../cli/table.ts'
import type { Scenario } from './scenario.ts'

const whole = ({ mean, lower, upper }: Summary) =>
  `${Math.round(mean)} (${Math.round(lower)} … ${Math.round(upper)})`
const percent = (value: number | null) => (value === null ? 'never' : `${value.toFixed(2)} %`)

/** A scenario for a terminal: its last year, what it saves, what would pay it back, what moves it, how far off it was. */
export function scenarioTables(scenario: Scenario): string {
  const { area, month, years, draws, seed, grounds } = scenario
  const last = scenario.figures.filter(({ year }) => year === years)
  const purses = Object.entries(scenario.break_even_percent).map(([purse, even]) => ({
    purse,
    net_eur: whole(scenario.net_eur[purse as keyof Scenario['net_eur']]),
    break_even: percent(even.median),
    from: percent(even.lower),
    to: percent(even.upper),
    pays_back: percent(even.pays_back_percent),
  }))
  return [
    `${area.name} after ${month}${scenario.is_demo ? ' (demo data)' : ''}: ${draws} draws, seed ${seed}; mean (90 % of the draws)`,
    `year ${years}`,
    tableOf(
      last.map(({ measure, narrow, broad, difference }) => ({
        measure,
        narrow: whole(narrow),
        broad: whole(broad),
        difference: whole(difference),
      })),
    ),
    `net of ${years} years, and the gain of the hazards that pays the coordination back`,
    tableOf(purses),
    'net of all payers with one assumption at its P10 and its P90',
    tableOf(
      scenario.tornado.map((swing) => ({
        assumption: swing.assumption,
        low: swing.low.toFixed(1),
        high: swing.high.toFixed(1),
        net_at_low_eur: Math.round(swing.net_at_low_eur),
        net_at_high_eur: Math.round(swing.net_at_high_eur),
      })),
    ),
    grounds.hindcast
      ? `error of the same model over the ${grounds.hindcast.months} months after ${grounds.hindcast.from.slice(0, 7)}`
      : 'how far off the model was cannot be told yet: there are too few months',
    ...(grounds.hindcast
      ? [
          tableOf(
            grounds.hindcast.errors.map(({ state, mape_percent }) => ({
              state,
              error: mape_percent === null ? 'nobody' : percent(mape_percent),
            })),
          ),
        ]
      : []),
  ].join('\n\n')
}
