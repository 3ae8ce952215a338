import { monthsAfter } from '@elinvoima/metrics'
import { type HindcastError, hindcast } from '@elinvoima/scenario'
import { basisOfMoves, stockOf } from './basis-of-moves.ts'
import type { Past } from './read-past.ts'

/** How far the model was off when it was asked, from what was known then, for months that have come since. */
export interface HindcastOfPast {
  /** last month known to it */
  readonly from: string
  readonly months: number
  readonly errors: readonly HindcastError[]
}

/** A year, or half of what is known where that is less; null where less than half a year would be left to learn from. */
export function hindcastOfPast({ moves, month, costs, counting }: Past): HindcastOfPast | null {
  const known = new Set(moves.moves.filter(({ from }) => from > 0).map((move) => move.month)).size
  const months = Math.min(12, Math.floor(known / 2))
  if (months < 6) return null
  const from = monthsAfter(month, -months)
  const earlier = basisOfMoves(moves, from, costs, counting)
  if (earlier === null) return null
  const came = Array.from({ length: months }, (_, by) => stockOf(moves.moves, monthsAfter(from, by + 1)))
  return { from, months, errors: hindcast(earlier.basis, came) }
}
