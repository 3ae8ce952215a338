import type { EmploymentCode, State } from './state.ts'

/** Where a person stands in the monthly walk. */
export interface Walk {
  state: State
  code: EmploymentCode
  /** Months since the last open-market work, or since the person entered the model. */
  joblessMonths: number
  monthsInState: number
  education: number
  /** Running number of the service the person is in, or null. */
  service: number | null
  serviceEnds: number
  lockedUntil: number
  liftedUntil: number
  lift: number
}

/** The next state, code and service a month brings, or null where nothing changes. */
export interface Move {
  readonly state: State
  readonly code: EmploymentCode
  readonly service: number | null
}

/** Moves a walk on by one month, in place. */
export function advance(walk: Walk, move: Move | null): void {
  const work = (move?.state ?? walk.state) === 'W'
  walk.joblessMonths = work ? 0 : walk.joblessMonths + 1
  if (!move) {
    walk.monthsInState++
    return
  }
  walk.monthsInState = move.state === walk.state && move.service === walk.service ? walk.monthsInState + 1 : 0
  walk.state = move.state
  walk.code = move.code
  walk.service = move.service
}
