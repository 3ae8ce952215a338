import { monthly, PURPOSE } from '../random/draw.ts'
import { jobFindingOdds, jobLossOdds } from './odds.ts'
import { serviceAt } from './service-catalogue.ts'
import { powerOf } from './service-power.ts'
import { enterService, serviceStarted } from './service-start.ts'
import { ageIn, RETIREMENT_AGE } from './traits.ts'
import type { Move, Walk } from './walk.ts'
import type { Walker } from './walker.ts'

const LOCK_IN = 0.3
const STILL_IN_SERVICE = 0.8
const outside: Move = { state: 'O', code: null, service: null }

function intoWork({ stream }: Walker, walk: Walk, month: number): Move {
  const kind = monthly(stream, month, PURPOSE.workKind)
  if (walk.code === '03') return { state: 'W', code: kind < 0.35 ? '04' : null, service: null }
  return {
    state: 'W',
    code: kind < 0.22 ? '09' : kind < 0.42 ? '01' : kind < 0.45 ? '04' : null,
    service: null,
  }
}

function intoUnemployment({ stream }: Walker, walk: Walk, month: number): Move {
  const laidOff = walk.state === 'W' && monthly(stream, month, PURPOSE.layoff) < 0.2
  return { state: 'U', code: laidOff ? '03' : '02', service: null }
}

function workOdds(walker: Walker, walk: Walk, month: number, age: number): number {
  const odds = jobFindingOdds(walk, age, month, walker.vitality)
  if (month < walk.lockedUntil) return odds * LOCK_IN
  if (walk.service !== null && powerOf(walker.power, walk.service).holds) return odds * STILL_IN_SERVICE
  return month < walk.liftedUntil ? odds * walk.lift : odds
}

function fromUnemployment(walker: Walker, walk: Walk, month: number, age: number): Move | null {
  const luck = monthly(walker.stream, month, PURPOSE.move)
  const work = workOdds(walker, walk, month, age)
  if (luck < work) return intoWork(walker, walk, month)
  const studies = age < 30 ? 0.008 : 0.003
  if (luck > 1 - studies)
    return {
      state: 'E',
      code: luck > 1 - studies * 0.6 ? '08' : null,
      service: null,
    }
  if (luck > 1 - studies - 0.014) return { ...outside, code: luck > 1 - studies - 0.007 ? '05' : null }
  return null
}

function fromService(walker: Walker, walk: Walk, month: number, age: number): Move | null {
  const service = serviceAt(walk.service ?? 0)
  const { holds, gives } = powerOf(walker.power, walk.service ?? 0)
  const luck = monthly(walker.stream, month, PURPOSE.move)
  const exit = holds ? null : fromUnemployment(walker, walk, month, age)
  if (exit) return exit
  if (holds && luck < workOdds(walker, walk, month, age)) return intoWork(walker, walk, month)
  const over = month >= walk.serviceEnds
  if (!over) return holds && luck > 0.985 ? intoUnemployment(walker, walk, month) : null
  if (gives && monthly(walker.stream, month, PURPOSE.qualification) < service.qualificationShare)
    walk.education = Math.max(walk.education, 3)
  const stays = gives && service.state === 'A' && monthly(walker.stream, month, PURPOSE.serviceEnd) < 0.15
  return stays ? intoWork(walker, walk, month) : intoUnemployment(walker, walk, month)
}

/** Leaves the register, with the state unchanged, where the number says so. */
function unregistered({ stream }: Walker, walk: Walk, month: number, odds: number): Move | null {
  if (walk.code === null || monthly(stream, month, PURPOSE.leaveRegister) >= odds) return null
  return { state: walk.state, code: null, service: null }
}

function fromElsewhere(walker: Walker, walk: Walk, month: number): Move | null {
  const luck = monthly(walker.stream, month, PURPOSE.move)
  if (walk.state === 'W') {
    if (luck < jobLossOdds(walk.monthsInState)) return intoUnemployment(walker, walk, month)
    return luck > 0.998 ? outside : unregistered(walker, walk, month, 0.07)
  }
  const [back, work] = walk.state === 'E' ? [0.04, 0.04] : [0.025, 0.008]
  if (luck < back) return intoUnemployment(walker, walk, month)
  if (luck < back + work) return intoWork(walker, walk, month)
  return unregistered(walker, walk, month, 0.06)
}

/**
 * What the month brings to a person. `mayStart` false withholds a service start and nothing else: every other
 * number is the same, which makes the difference of two walks the effect of the service alone.
 */
export function moveIn(walker: Walker, walk: Walk, month: number, mayStart: boolean): Move | null {
  const age = ageIn(walker.traits, month)
  if (age >= RETIREMENT_AGE) return walk.state === 'O' && walk.code === null ? null : outside
  if (walk.service !== null) return fromService(walker, walk, month, age)
  if (walk.state !== 'U') return fromElsewhere(walker, walk, month)
  const service = mayStart ? serviceStarted(walker, walk, month) : null
  if (service !== null) return startService(walker, walk, month, service)
  return fromUnemployment(walker, walk, month, age)
}

/** What the month of a service start brings: the service, or what comes before it where services do not hold. */
export function startService(walker: Walker, walk: Walk, month: number, service: number): Move {
  const age = ageIn(walker.traits, month)
  const { holds } = powerOf(walker.power, service)
  const exit = holds ? null : fromUnemployment(walker, walk, month, age)
  return exit ?? enterService(walker, walk, month, service)
}
