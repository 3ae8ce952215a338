/**
 * True where a direction of the linear predictor raises no row of outcome 0 and lowers no row of outcome 1,
 * and moves some row: the sign of complete or quasi-complete separation (Albert & Anderson 1984,
 * Biometrika 71). Rows within 1e-6 of the largest move count as still; rows between 0 and 1 must be still.
 */
export function separatesOutcomes(move: Float64Array, outcome: Float64Array, weights: Float64Array): boolean {
  let furthest = 0
  for (const entry of move) furthest = Math.max(furthest, Math.abs(entry))
  if (furthest === 0) return false
  return move.every((entry, row) => {
    if (weights[row] === 0) return true
    const value = outcome[row] as number
    if (Math.abs(entry) <= 1e-6 * furthest) return true
    return (value === 1 && entry > 0) || (value === 0 && entry < 0)
  })
}
