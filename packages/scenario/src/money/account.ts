import type { AssumedValues } from '../model/assumptions.ts'
import type { Basis } from '../model/basis.ts'
import type { Path } from '../model/project.ts'
import { payers, SERVICE, STATES, SUBSIDISED, UNEMPLOYED, WORK } from '../model/states.ts'
import type { Choice } from '../model/worlds.ts'

/**
 * What is told of each year of a path: persons at the end of the year, EUR of the year. The displaced are those who
 * would be in work had the gain of some taken nothing from others.
 */
export const measures = [
  'unemployed_persons',
  'long_term_unemployed_persons',
  'in_work_persons',
  'displaced_persons',
  'state_benefit_eur',
  'municipality_benefit_eur',
  'unemployment_fund_benefit_eur',
  'service_eur',
  'coordination_eur',
  'turnover_eur',
  'human_capital_eur',
] as const

export type Measure = (typeof measures)[number]
export type Account = Readonly<Record<Measure, Float64Array>>

const width = STATES.length

/**
 * The measures of a path by year. Turnover is benefits and all costs of the area. Human capital is that of those in
 * the register at the end of the year and of those who have left it by then, each at the value of the last state seen.
 */
export function accountOf(
  path: Path,
  choice: Choice,
  basis: Basis,
  assumed: AssumedValues,
  humanCapital: Float64Array,
  undisplaced: Path,
): Account {
  const months = path.stocks.length / width
  const years = Math.floor(months / 12)
  const account = Object.fromEntries(measures.map((measure) => [measure, new Float64Array(years)])) as Account
  const benefitLevel = assumed.benefit_level / 100
  const coordination = (assumed[`${choice}_coordination`] * assumed.coordination_cost) / 12
  let carried = 0
  for (let month = 0; month < years * 12; month++) {
    const year = Math.floor(month / 12)
    const stock = path.stocks.subarray(month * width, (month + 1) * width)
    const left = path.left.subarray(month * width, (month + 1) * width)
    const add = (measure: Measure, amount: number) => {
      account[measure][year] = (account[measure][year] ?? 0) + amount
    }
    let benefits = 0
    for (const payer of payers) {
      const paid = benefitLevel * dot(stock, basis.benefitEur[payer])
      add(`${payer}_benefit_eur`, paid)
      benefits += paid
    }
    const services = ((stock[SERVICE] ?? 0) + (stock[SUBSIDISED] ?? 0)) * basis.serviceEur
    add('service_eur', services)
    add('coordination_eur', coordination)
    add('turnover_eur', benefits + services + coordination + basis.fixedEur)
    carried += dot(left, humanCapital)
    if (month % 12 !== 11) continue
    add('unemployed_persons', unemployedIn(stock))
    add('long_term_unemployed_persons', dot(stock, basis.longTermShare))
    add('in_work_persons', stock[WORK] ?? 0)
    add('displaced_persons', (undisplaced.stocks[month * width + WORK] ?? 0) - (stock[WORK] ?? 0))
    add('human_capital_eur', carried + dot(stock, humanCapital))
  }
  return account
}

/** The persons of the measures when the months begin, which no choice has touched yet. */
export const startOf = ({ stock, longTermShare }: Basis) => ({
  unemployed_persons: unemployedIn(stock),
  long_term_unemployed_persons: dot(stock, longTermShare),
  in_work_persons: stock[WORK] ?? 0,
})

const unemployedIn = (stock: Float64Array) =>
  stock.subarray(0, UNEMPLOYED).reduce((sum, persons) => sum + persons, 0)

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let place = 0; place < left.length; place++) sum += (left[place] ?? 0) * (right[place] ?? 0)
  return sum
}
