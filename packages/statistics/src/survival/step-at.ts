import { placeOf } from './place-of.ts'

/** Value of a step curve at a time: of the last step at or before it, `before` earlier than the first. */
export function stepAt(times: Float64Array, values: Float64Array, time: number, before: number): number {
  return values[placeOf(times, time) - 1] ?? before
}
