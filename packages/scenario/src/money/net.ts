import type { AssumedValues } from '../model/assumptions.ts'
import type { Basis } from '../model/basis.ts'
import type { Path } from '../model/project.ts'
import { payers, SERVICE, STATES, SUBSIDISED } from '../model/states.ts'
import { type Choice, follow, type World } from '../model/worlds.ts'

/** Whose money is counted: everybody's, or that of the municipalities, who bear services and coordination too. */
export const purses = ['all_payers', 'municipalities'] as const
export type Purse = (typeof purses)[number]

export type Paths = Readonly<Record<Choice, Path>>

/** EUR that broad work saves a purse over all the months, its own extra coordination taken off. Undiscounted. */
export function netOf(paths: Paths, basis: Basis, assumed: AssumedValues, purse: Purse): number {
  const counted = purse === 'all_payers' ? payers : (['municipality'] as const)
  const spent = (choice: Choice) => {
    const personMonths = personMonthsOf(paths[choice])
    let euros = (assumed[`${choice}_coordination`] * assumed.coordination_cost * monthsOf(paths[choice])) / 12
    personMonths.forEach((persons, state) => {
      let perMonth = state === SERVICE || state === SUBSIDISED ? basis.serviceEur : 0
      for (const payer of counted)
        perMonth += ((basis.benefitEur[payer][state] ?? 0) * assumed.benefit_level) / 100
      euros += persons * perMonth
    })
    return euros
  }
  return spent('narrow') - spent('broad')
}

/** The same of a world, both choices followed. */
export function netOfWorld(world: World, assumed: AssumedValues, purse: Purse): number {
  const paths = { narrow: follow(world, 'narrow', assumed), broad: follow(world, 'broad', assumed) }
  return netOf(paths, world.basis, assumed, purse)
}

const monthsOf = ({ stocks }: Path) => stocks.length / STATES.length

function personMonthsOf({ stocks }: Path): Float64Array {
  const sums = new Float64Array(STATES.length)
  for (let month = 0; month < stocks.length; month += STATES.length)
    for (let state = 0; state < sums.length; state++)
      sums[state] = (sums[state] ?? 0) + (stocks[month + state] ?? 0)
  return sums
}
