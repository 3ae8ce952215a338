import { mean, weightedMean } from './mean.ts'
import { type Numbers, totalWeight } from './numbers.ts'

/** Σ (x − mean)² / (n − 1), in squared units of the values (R's var); NaN of fewer than two values. */
export function variance(values: Numbers): number {
  if (values.length < 2) return Number.NaN
  return squaresAround(values, mean(values)) / (values.length - 1)
}

/** √variance (R's sd). */
export function standardDeviation(values: Numbers): number {
  return Math.sqrt(variance(values))
}

/**
 * Variance around the weighted mean where weights are importances, not counts:
 * Σ w·(x − mean)² / (Σ w − Σ w² / Σ w), unbiased for independent values
 * (R's cov.wt with method "unbiased"). NaN where one value carries all the weight.
 */
export function weightedVariance(values: Numbers, weights: Numbers): number {
  const total = totalWeight('weightedVariance', values, weights)
  const centre = weightedMean(values, weights)
  let squares = 0
  let squaredWeights = 0
  for (let row = 0; row < values.length; row++) {
    const weight = weights[row] ?? 0
    if (weight > 0) squares += weight * ((values[row] ?? 0) - centre) ** 2
    squaredWeights += weight * weight
  }
  const freedom = total - squaredWeights / total
  return freedom > 0 ? squares / freedom : Number.NaN
}

function squaresAround(values: Numbers, centre: number): number {
  let squares = 0
  for (let row = 0; row < values.length; row++) squares += ((values[row] ?? 0) - centre) ** 2
  return squares
}
