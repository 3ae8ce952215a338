import { rowOf, rowSums, type Square } from './square.ts'

/**
 * Transition probabilities of a segment drawn towards those of its parent, row by row:
 * P̂ = (n·P_raw + κ·P_parent) / (n + κ), n the moves counted from the state, κ (`strength`) how many moves the
 * parent counts for. A state nobody was in takes the parent's row; with κ = 0 it stays where it is.
 * Apply from the root down: all → group → segment. Rows sum to 1 where the parent's do.
 * Throws RangeError unless both have the same states and κ is ≥ 0.
 */
export function shrinkTransitions(counts: Square, parent: Square, strength: number): Square {
  if (parent.states !== counts.states)
    throw new RangeError(
      `shrinkTransitions: expected a parent of ${counts.states} states, got ${parent.states}`,
    )
  if (!(strength >= 0)) throw new RangeError(`shrinkTransitions: expected a strength ≥ 0, got ${strength}`)
  const cells = new Float64Array(counts.cells.length)
  rowSums(counts).forEach((moves, from) => {
    const total = moves + strength
    const row = cells.subarray(from * counts.states, (from + 1) * counts.states)
    if (total === 0) row[from] = 1
    else {
      const own = rowOf(counts, from)
      const inherited = rowOf(parent, from)
      row.forEach((_, to) => {
        row[to] = ((own[to] ?? 0) + strength * (inherited[to] ?? 0)) / total
      })
    }
  })
  return { states: counts.states, cells }
}
