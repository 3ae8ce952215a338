import type { AssumedValues } from '../model/assumptions.ts'
import type { Basis } from '../model/basis.ts'
import type { Path } from '../model/project.ts'
import { STATES, WORK } from '../model/states.ts'
import { outlays, type Spending, spendingOf } from '../money/spending.ts'

/** What a path comes to: EUR by month, and persons at its end. */
export interface Outcome {
  readonly spending: Spending
  readonly longTermUnemployed: number
  readonly inWork: number
}

const width = STATES.length

/** What a path comes to. */
export function outcomeOf(path: Path, basis: Basis, assumed: AssumedValues): Outcome {
  const end = path.stocks.subarray(path.stocks.length - width)
  return {
    spending: spendingOf(path, basis, assumed),
    longTermUnemployed: end.reduce(
      (sum, persons, state) => sum + persons * (basis.longTermShare[state] ?? 0),
      0,
    ),
    inWork: end[WORK] ?? 0,
  }
}

/** EUR of each month that the broad path takes less than the narrow one, by what they go to. */
export function savedBy(narrow: Spending, broad: Spending): Spending {
  const less = outlays.map((outlay) => [
    outlay,
    narrow[outlay].map((euros, month) => euros - (broad[outlay][month] ?? 0)),
  ])
  return Object.fromEntries(less) as Spending
}
