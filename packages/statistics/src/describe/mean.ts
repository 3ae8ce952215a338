import { type Numbers, totalWeight } from './numbers.ts'

/** Σ x / n, in the unit of the values; NaN of no values. */
export function mean(values: Numbers): number {
  let sum = 0
  for (let row = 0; row < values.length; row++) sum += values[row] ?? 0
  return sum / values.length
}

/** Σ w·x / Σ w (R's weighted.mean). Throws RangeError when weights are missing, negative or all 0. */
export function weightedMean(values: Numbers, weights: Numbers): number {
  const total = totalWeight('weightedMean', values, weights)
  let sum = 0
  for (let row = 0; row < values.length; row++) {
    const weight = weights[row] ?? 0
    if (weight > 0) sum += weight * (values[row] ?? 0)
  }
  return sum / total
}
