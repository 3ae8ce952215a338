import { streamOf } from '../random/stream.ts'
import type { ServiceStart } from './contrast.ts'
import { moveIn, startService } from './moves.ts'
import type { State } from './state.ts'
import { advance, type Walk } from './walk.ts'
import type { Walker } from './walker.ts'

/** How a gain is expected: the months ahead it is told at and the futures it is a mean over. */
export interface Futures {
  readonly monthsAhead: number
  readonly futures: number
}

/**
 * Open-market work that a service start is expected to add over waiting, −1 … 1: the mean over futures that all begin
 * where the person stood, the two lives of each with the same luck. What happened to the person afterwards has no
 * part in it. The same start gives the same gain.
 */
export function expectedGain(
  { stream, ...person }: Walker,
  start: ServiceStart,
  { monthsAhead, futures }: Futures,
): number {
  let gain = 0
  for (let future = 0; future < futures; future++) {
    const walker = { ...person, stream: streamOf(stream.first, stream.second, start.month, future) }
    const works = (starts: boolean) => Number(stateAfter(walker, start, starts, monthsAhead) === 'W')
    gain += works(true) - works(false)
  }
  return gain / futures
}

function stateAfter(
  walker: Walker,
  { before, month, service }: ServiceStart,
  starts: boolean,
  monthsAhead: number,
): State {
  const walk: Walk = { ...before }
  advance(walk, starts ? startService(walker, walk, month, service) : moveIn(walker, walk, month, false))
  for (let ahead = 1; ahead <= monthsAhead; ahead++) advance(walk, moveIn(walker, walk, month + ahead, true))
  return walk.state
}
