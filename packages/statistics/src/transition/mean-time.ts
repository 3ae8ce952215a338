import { occupancy } from './occupancy.ts'
import type { Square } from './square.ts'

/**
 * Mean months spent in each state over the first `months` months, the starting month included:
 * Σ start · P^m for m = 0 … months − 1. They sum to `months` when the shares sum to 1.
 * Throws RangeError unless there is a share for every state.
 */
export function meanTime(start: ArrayLike<number>, matrix: Square, months: number): Float64Array {
  const total = new Float64Array(matrix.states)
  for (const shares of occupancy(start, matrix, months).slice(0, months))
    shares.forEach((share, state) => {
      total[state] = (total[state] ?? 0) + share
    })
  return total
}
