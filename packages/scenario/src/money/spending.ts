import type { AssumedValues } from '../model/assumptions.ts'
import type { Basis } from '../model/basis.ts'
import type { Path } from '../model/project.ts'
import { payers, SERVICE, STATES, SUBSIDISED } from '../model/states.ts'

/** What money goes to: benefits by who pays them, and services. Coordination is apart, for no path moves it. */
export const outlays = [...payers, 'services'] as const
export type Outlay = (typeof outlays)[number]
export type Spending = Readonly<Record<Outlay, Float64Array>>

const width = STATES.length

/** EUR of each month of a path by what it goes to. */
export function spendingOf({ stocks }: Path, basis: Basis, assumed: AssumedValues): Spending {
  const months = stocks.length / width
  const room = () => new Float64Array(months)
  const spending = { state: room(), municipality: room(), unemployment_fund: room(), services: room() }
  for (let month = 0; month < months; month++) {
    const stock = stocks.subarray(month * width, (month + 1) * width)
    for (const payer of payers)
      spending[payer][month] =
        (stock.reduce((sum, persons, state) => sum + persons * (basis.benefitEur[payer][state] ?? 0), 0) *
          assumed.benefit_level) /
        100
    spending.services[month] = ((stock[SERVICE] ?? 0) + (stock[SUBSIDISED] ?? 0)) * basis.serviceEur
  }
  return spending
}
