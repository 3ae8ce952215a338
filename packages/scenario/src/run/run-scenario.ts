import { transitionMatrix } from '@elinvoima/statistics'
import type { AssumedValues, Assumptions } from '../model/assumptions.ts'
import type { Basis } from '../model/basis.ts'
import { humanCapitalByState } from '../model/human-capital.ts'
import { STATES } from '../model/states.ts'
import { type Choice, choices, follow } from '../model/worlds.ts'
import { type Account, accountOf, type Measure, measures, startOf } from '../money/account.ts'
import { netOf, type Purse, purses } from '../money/net.ts'
import { breakEven } from '../search/break-even.ts'
import { type Swing, tornado } from '../search/tornado.ts'
import { type BreakEven, breakEvensOf } from './break-evens.ts'
import { drawWorld } from './draw-world.ts'
import { atLeastOne, type Plan } from './plan.ts'
import { type Fan, fanOf, type Summary, summaryOf } from './summary.ts'

export interface YearFigures {
  /** 1 is the first year ahead; 0, of persons alone, the month that it is followed from */
  readonly year: number
  readonly measure: Measure
  readonly narrow: Fan
  readonly broad: Fan
  /** broad less narrow, draw by draw */
  readonly difference: Fan
}

export interface ScenarioResult {
  readonly figures: readonly YearFigures[]
  /** mean persons by state at the end of each year under each choice */
  readonly stocks: readonly {
    readonly year: number
    readonly state: string
    readonly narrow: number
    readonly broad: number
  }[]
  /** EUR that broad work saves over the years, its extra coordination taken off */
  readonly net_eur: Readonly<Record<Purse, Summary>>
  readonly break_even_percent: Readonly<Record<Purse, BreakEven>>
  readonly tornado: readonly Swing[]
}

const width = STATES.length

const earningsTerms = (assumed: AssumedValues) => ({
  yearlyEur: assumed.monthly_earnings * assumed.paid_months,
  months: assumed.human_capital_horizon,
  adjustment: (1 + assumed.real_income_growth / 100) / (1 + assumed.real_discount_rate / 100),
})

function atStart(measure: Measure | undefined, basis: Basis): YearFigures[] {
  const known: Partial<Record<Measure, number>> = startOf(basis)
  const persons = measure && known[measure]
  if (measure === undefined || persons === undefined) return []
  const [all, none] = [fanOf(Float64Array.of(persons)), fanOf(Float64Array.of(0))]
  return [{ year: 0, measure, narrow: all, broad: all, difference: none }]
}

/**
 * Narrow against broad work from one basis: each draw is a world that both meet alike. The bands are of hazards,
 * effect, newcomers and years; whom a move happens to befall is in none. Years are 1 … `years`. Equal arguments give
 * equal results. Throws RangeError unless years and draws are whole numbers from 1 up.
 */
export function runScenario(basis: Basis, assumptions: Assumptions, plan: Plan): ScenarioResult {
  const { years, draws, seed } = atLeastOne('runScenario', plan)
  const months = years * 12
  const mean = transitionMatrix(basis.moves)
  const room = () => new Float64Array(draws)
  const told = measures.map((measure) =>
    Array.from({ length: years }, () => ({ measure, narrow: room(), broad: room(), difference: room() })),
  )
  const stocks = { narrow: new Float64Array(years * width), broad: new Float64Array(years * width) }
  const net = { all_payers: room(), municipalities: room() }
  const even: Record<Purse, (number | null)[]> = { all_payers: [], municipalities: [] }
  for (let draw = 0; draw < draws; draw++) {
    const { world, assumed } = drawWorld(basis, mean, assumptions, months, seed, draw)
    const humanCapital = humanCapitalByState(world.moves, earningsTerms(assumed))
    const paths = { narrow: follow(world, 'narrow', assumed), broad: follow(world, 'broad', assumed) }
    const undisplaced = { ...assumed, displacement: 0 }
    const accountUnder = (choice: Choice): Account => {
      const path = paths[choice]
      for (let year = 0; year < years; year++)
        for (let state = 0; state < width; state++) {
          const at = year * width + state
          const persons = path.stocks[(year * 12 + 11) * width + state] ?? 0
          stocks[choice][at] = (stocks[choice][at] ?? 0) + persons / draws
        }
      return accountOf(path, choice, basis, assumed, humanCapital, follow(world, choice, undisplaced))
    }
    const accounts = { narrow: accountUnder('narrow'), broad: accountUnder('broad') }
    for (const years of told)
      years.forEach((kept, year) => {
        for (const choice of choices) kept[choice][draw] = accounts[choice][kept.measure][year] ?? 0
        kept.difference[draw] = (kept.broad[draw] ?? 0) - (kept.narrow[draw] ?? 0)
      })
    const paid = breakEven({ ...world, luck: null }, assumed)
    for (const purse of purses) {
      net[purse][draw] = netOf(paths, basis, assumed, purse)
      even[purse].push(paid[purse])
    }
  }
  return {
    figures: told.flatMap((kept) => [
      ...atStart(kept[0]?.measure, basis),
      ...kept.map(({ measure, narrow, broad, difference }, year) => ({
        year: year + 1,
        measure,
        narrow: fanOf(narrow),
        broad: fanOf(broad),
        difference: fanOf(difference),
      })),
    ]),
    stocks: Array.from(stocks.narrow, (narrow, at) => ({
      year: Math.floor(at / width) + 1,
      state: STATES[at % width] ?? '',
      narrow,
      broad: stocks.broad[at] ?? 0,
    })),
    net_eur: { all_payers: summaryOf(net.all_payers), municipalities: summaryOf(net.municipalities) },
    break_even_percent: {
      all_payers: breakEvensOf(even.all_payers, net.all_payers),
      municipalities: breakEvensOf(even.municipalities, net.municipalities),
    },
    tornado: tornado(basis, assumptions, months, 'all_payers'),
  }
}
