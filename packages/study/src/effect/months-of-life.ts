import type { Resident, State } from '@elinvoima/population'

/** A life month by month: the state at the end of each month and what came with it. */
export interface MonthsOfLife {
  /** The first month known: the one in which the person enters the model. */
  readonly from: number
  readonly state: readonly State[]
  readonly code: readonly (string | null)[]
  readonly education: readonly number[]
  /** Whether a service begins in the month. */
  readonly begins: readonly boolean[]
}

/** Unrolls the changes of a life up to a last month. */
export function monthsOfLife({ life }: Resident, last: number): MonthsOfLife {
  const from = life.changes[0]?.month ?? last + 1
  const state: State[] = []
  const code: (string | null)[] = []
  const education: number[] = []
  const begins: boolean[] = []
  for (const [place, change] of life.changes.entries()) {
    const until = life.changes[place + 1]?.month ?? last + 1
    for (let month = change.month; month < until; month++) {
      state.push(change.state)
      code.push(change.code)
      education.push(change.education)
      begins.push(change.service !== null && month === change.month)
    }
  }
  return { from, state, code, education, begins }
}
