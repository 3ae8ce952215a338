import type { Square } from './square.ts'
import { stepForward } from './step-forward.ts'

/**
 * Shares by state 0, 1 … `months` months ahead of those who start as `start`: place m is start · P^m.
 * Throws RangeError unless there is a share for every state.
 */
export function occupancy(start: ArrayLike<number>, matrix: Square, months: number): Float64Array[] {
  const found: Float64Array[] = [Float64Array.from(start)]
  for (let month = 1; month <= months; month++)
    found.push(stepForward(found[month - 1] ?? new Float64Array(), matrix))
  return found
}
