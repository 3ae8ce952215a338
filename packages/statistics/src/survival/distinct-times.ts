import type { Numbers } from '../describe/numbers.ts'

/** The different values in rising order. Throws RangeError on one that is not a finite number. */
export function distinctTimes(times: Numbers): Float64Array {
  const sorted = Float64Array.from(times).sort()
  let count = 0
  for (let row = 0; row < sorted.length; row++) {
    const time = sorted[row] ?? Number.NaN
    if (!Number.isFinite(time)) throw new RangeError(`times: expected finite numbers, got ${time}`)
    if (count === 0 || time !== sorted[count - 1]) sorted[count++] = time
  }
  return sorted.slice(0, count)
}
