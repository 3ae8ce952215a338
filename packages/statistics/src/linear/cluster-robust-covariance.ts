import type { RowMajor } from './row-major.ts'
import { outerSum, sandwich } from './sandwich.ts'
import { leastSquaresScores } from './scores.ts'
import type { LeastSquaresFit } from './weighted-least-squares.ts'

/**
 * Cluster-robust covariance of the coefficients (Liang & Zeger 1986): the scores are summed within a
 * cluster before they are squared, × G/(G − 1) × (n − 1)/(n − k) for G clusters (convention CR1, Stata's
 * `cluster`, R's sandwich::vcovCL type HC1). Throws RangeError with fewer than two clusters.
 */
export function clusterRobustCovariance(
  fit: LeastSquaresFit,
  design: RowMajor,
  cluster: Int32Array,
  weights?: ArrayLike<number>,
): Float64Array {
  const size = fit.kept.length
  const scores = leastSquaresScores(fit, design, weights)
  const places = new Map<number, number>()
  for (const name of cluster) if (!places.has(name)) places.set(name, places.size)
  if (places.size < 2) throw new RangeError(`cluster: expected 2 or more, got ${places.size}`)
  const sums = new Float64Array(places.size * size)
  for (const [row, name] of cluster.entries())
    for (let k = 0; k < size; k++) {
      const place = (places.get(name) ?? 0) * size + k
      sums[place] = (sums[place] as number) + (scores[row * size + k] as number)
    }
  const counted = fit.degreesOfFreedom + size
  const adjustment = ((places.size / (places.size - 1)) * (counted - 1)) / fit.degreesOfFreedom
  return sandwich(fit.bread, outerSum(sums, sums, size), size).map((entry) => entry * adjustment)
}
