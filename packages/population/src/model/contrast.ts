import { moveIn } from './moves.ts'
import { advance, type Walk } from './walk.ts'
import type { Walker } from './walker.ts'

/** Months after a service start at which the effect is known. */
export const HORIZONS = [3, 6, 12, 24] as const

/** Whether a walk is in open-market work at each horizon (1 or 0). */
export type Worked = Readonly<Record<(typeof HORIZONS)[number], number>>

/** One service start and the three lives that go on from it with the same random numbers. */
export interface ServiceStart {
  readonly month: number
  readonly service: number
  /** Where the person stood when the month began. */
  readonly before: Readonly<Walk>
  readonly started: Worked
  /** Does not start this month; may start later. */
  readonly waited: Worked
  /** Starts nothing from this month on. */
  readonly never: Worked
}

type Policy = (monthsFromStart: number) => boolean

function workedUnder(policy: Policy, walker: Walker, before: Walk, month: number): Worked {
  const walk = { ...before }
  const worked = { 3: 0, 6: 0, 12: 0, 24: 0 }
  for (let ahead = 0; ahead <= 24; ahead++) {
    advance(walk, moveIn(walker, walk, month + ahead, policy(ahead)))
    if (ahead === 3 || ahead === 6 || ahead === 12 || ahead === 24) worked[ahead] = walk.state === 'W' ? 1 : 0
  }
  return worked
}

/** The start of `service` in `month` by a person who stands at `before`, against waiting and against never. */
export function contrastStart(walker: Walker, before: Walk, month: number, service: number): ServiceStart {
  return {
    month,
    service,
    before,
    started: workedUnder(() => true, walker, before, month),
    waited: workedUnder((ahead) => ahead > 0, walker, before, month),
    never: workedUnder(() => false, walker, before, month),
  }
}
