import { monthly, PURPOSE, whole } from '../random/draw.ts'
import { pick } from '../random/pick.ts'
import type { Stream } from '../random/stream.ts'
import { serviceOdds } from './odds.ts'
import { SERVICES, type Service, serviceAt } from './service-catalogue.ts'
import { powerOf } from './service-power.ts'
import { ageIn, RETIREMENT_AGE } from './traits.ts'
import type { Move, Walk } from './walk.ts'
import type { Walker } from './walker.ts'

const LOCK_IN_MONTHS = 3
const LIFT_MONTHS = 18

/** Services go to the weaker: rehabilitative work to the long jobless, start-up money to the short. */
function weightsFor(walk: Walk): readonly (readonly [number, number])[] {
  return SERVICES.map((service, number) => {
    const rehabilitative = service.code === '05' && service.serviceClass === 'muu'
    const fit = rehabilitative ? (walk.joblessMonths >= 12 ? 2 : 0.3) : 1
    return [number, service.weight * fit] as const
  })
}

/** Running number of the service that the person starts in the month, or null. */
export function serviceStarted({ stream, traits }: Walker, walk: Walk, month: number): number | null {
  const age = ageIn(traits, month)
  if (walk.state !== 'U' || age >= RETIREMENT_AGE) return null
  if (monthly(stream, month, PURPOSE.service) >= serviceOdds(walk, age)) return null
  return pick(monthly(stream, month, PURPOSE.serviceCode), weightsFor(walk))
}

/** Planned length of a service that starts in a month. */
export function serviceMonths(stream: Stream, month: number, { months }: Service): number {
  return whole(monthly(stream, month, PURPOSE.serviceLength), ...months)
}

/** Enters a service by its running number: chooses its length, and writes lock-in and lift into the walk. */
export function enterService({ stream, power }: Walker, walk: Walk, month: number, number: number): Move {
  const service = serviceAt(number)
  const length = serviceMonths(stream, month, service)
  walk.serviceEnds = month + length
  const { holds, gives } = powerOf(power, number)
  if (holds) walk.lockedUntil = month + LOCK_IN_MONTHS
  if (gives) {
    walk.liftedUntil = month + Math.max(length, LOCK_IN_MONTHS) + LIFT_MONTHS
    walk.lift = service.lift
  }
  const code = service.state === 'A' ? '00' : service.state === 'E' ? '08' : '07'
  return { state: service.state, code, service: number }
}
