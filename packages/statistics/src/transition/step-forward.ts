import type { Square } from './square.ts'

/** Shares by state a month later: shares × matrix. Throws RangeError unless there is a share for every state. */
export function stepForward(shares: Float64Array, { states, cells }: Square): Float64Array {
  if (shares.length !== states)
    throw new RangeError(`stepForward: expected ${states} shares, got ${shares.length}`)
  const next = new Float64Array(states)
  for (let from = 0; from < states; from++) {
    const share = shares[from] ?? 0
    if (share === 0) continue
    for (let to = 0; to < states; to++) next[to] = (next[to] ?? 0) + share * (cells[from * states + to] ?? 0)
  }
  return next
}
