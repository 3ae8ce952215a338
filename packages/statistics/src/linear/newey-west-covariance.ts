import type { RowMajor } from './row-major.ts'
import { outerSum, sandwich } from './sandwich.ts'
import { leastSquaresScores } from './scores.ts'
import type { LeastSquaresFit } from './weighted-least-squares.ts'

/**
 * Covariance of the coefficients for rows in time order with errors that hang together over up to `lag`
 * rows (Newey & West 1987): Bartlett weights 1 − l/(lag + 1), no prewhitening; `adjust` multiplies by
 * n/(n − k). Lag 0 is HC0. Same as R's sandwich::NeweyWest(lag, prewhite = FALSE, adjust).
 * Throws RangeError where the lag is negative or not below the number of rows.
 */
export function neweyWestCovariance(
  fit: LeastSquaresFit,
  design: RowMajor,
  lag: number,
  { adjust = false, weights }: { adjust?: boolean; weights?: ArrayLike<number> } = {},
): Float64Array {
  const size = fit.kept.length
  const rows = fit.residuals.length
  if (!Number.isInteger(lag) || lag < 0 || lag >= rows)
    throw new RangeError(`lag: expected a whole number from 0 to ${rows - 1}, got ${lag}`)
  const scores = leastSquaresScores(fit, design, weights)
  const meat = outerSum(scores, scores, size)
  for (let distance = 1; distance <= lag; distance++) {
    const bartlett = 1 - distance / (lag + 1)
    const shifted = outerSum(scores.subarray(distance * size), scores, size)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        meat[i * size + j] =
          (meat[i * size + j] as number) +
          bartlett * ((shifted[i * size + j] as number) + (shifted[j * size + i] as number))
  }
  const adjustment = adjust ? rows / (rows - size) : 1
  return sandwich(fit.bread, meat, size).map((entry) => entry * adjustment)
}
