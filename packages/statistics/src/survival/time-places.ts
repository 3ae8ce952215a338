import type { Numbers } from '../describe/numbers.ts'
import { distinctTimes } from './distinct-times.ts'
import { placeOf } from './place-of.ts'

/** The different times in rising order, and how many of them are at or before a time. */
export interface TimePlaces {
  distinct: Float64Array
  placeOf: (time: number) => number
}

/**
 * Finds the places of times: whole numbers that lie close, such as days or months, by a table over their range;
 * other times by sorting and searching. Throws RangeError on a time that is not a finite number.
 */
export function timePlaces(times: Numbers): TimePlaces {
  const range = wholeRange(times)
  if (range === null || range.last - range.first > 2 * times.length + 1000) {
    const distinct = distinctTimes(times)
    return { distinct, placeOf: (time) => placeOf(distinct, time) }
  }
  const { first, last } = range
  const places = new Int32Array(Math.max(0, last - first + 1))
  for (let row = 0; row < times.length; row++) places[(times[row] ?? 0) - first] = 1
  const distinct: number[] = []
  for (let offset = 0; offset < places.length; offset++) {
    if (places[offset] === 1) distinct.push(first + offset)
    places[offset] = distinct.length
  }
  return {
    distinct: Float64Array.from(distinct),
    placeOf: (time) => (time < first ? 0 : (places[Math.floor(time) - first] ?? distinct.length)),
  }
}

function wholeRange(times: Numbers): { first: number; last: number } | null {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (let row = 0; row < times.length; row++) {
    const time = times[row] ?? Number.NaN
    if (!Number.isSafeInteger(time)) return null
    if (time < first) first = time
    if (time > last) last = time
  }
  return last >= first ? { first, last } : null
}
