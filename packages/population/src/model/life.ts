import { monthly, PURPOSE, trait } from '../random/draw.ts'
import type { Stream } from '../random/stream.ts'
import { contrastStart, type ServiceStart } from './contrast.ts'
import { moveIn } from './moves.ts'
import { SERVICE_POWERS, type ServicePower } from './service-power.ts'
import { serviceStarted } from './service-start.ts'
import type { Change, EmploymentCode, State } from './state.ts'
import { traitsOf } from './traits.ts'
import { advance, type Walk } from './walk.ts'
import type { Walker } from './walker.ts'

/** Months the model runs over: it starts at `from`; the exports show `first`–`last`. */
export interface Span {
  readonly from: number
  readonly first: number
  readonly last: number
}

/** A person's months, from entering the register for the first time. */
export interface Life extends Walker {
  readonly changes: readonly Change[]
  readonly starts: readonly ServiceStart[]
}

function firstStanding(stream: Stream): readonly [State, EmploymentCode] {
  const luck = trait(stream, 20)
  if (luck < 0.78) return ['U', '02']
  if (luck < 0.88) return ['U', '03']
  return luck < 0.96 ? ['W', '09'] : ['O', '05']
}

function standAt(state: State, code: EmploymentCode, education: number): Walk {
  const nowhere = {
    service: null,
    serviceEnds: 0,
    lockedUntil: 0,
    liftedUntil: 0,
    lift: 1,
  }
  return {
    state,
    code,
    joblessMonths: 0,
    monthsInState: 0,
    education,
    ...nowhere,
  }
}

/** Entries grow by 0.3 % a month: a slow worsening, as the published series shows since 2022. */
function entryMonth(stream: Stream, { from, last }: Span): number {
  const growth = 0.003 * (last - from + 1)
  const luck = trait(stream, 21)
  return from + Math.floor((last - from + 1) * (Math.log1p(luck * Math.expm1(growth)) / growth))
}

/** Walks one person from the entry to the last month of the span. */
export function walkLife(
  stream: Stream,
  vitality: number,
  span: Span,
  power: ServicePower = SERVICE_POWERS.helps,
): Life {
  const entry = entryMonth(stream, span)
  const traits = traitsOf(stream, entry)
  const walker: Walker = { stream, traits, vitality, power }
  const walk = standAt(...firstStanding(stream), traits.education)
  const changes: Change[] = []
  const starts: ServiceStart[] = []
  const note = (month: number) =>
    changes.push({
      month,
      state: walk.state,
      code: walk.code,
      service: walk.service,
      education: walk.education,
    })
  note(entry)
  for (let month = entry + 1; month <= span.last; month++) {
    const service = month >= span.first ? serviceStarted(walker, walk, month) : null
    const before = { ...walk }
    const move = moveIn(walker, walk, month, true)
    if (service !== null) starts.push(contrastStart(walker, before, month, service))
    advance(walk, move)
    if (move) note(month)
  }
  return { ...walker, changes, starts }
}

/** Day of the month on which a change of that month happens, counted from 0, given the days to choose from. */
export function dayOffset(stream: Stream, month: number, days: number): number {
  return Math.floor(monthly(stream, month, PURPOSE.day) * days)
}
