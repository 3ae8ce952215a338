import { type Numbers, totalWeight } from './numbers.ts'

/**
 * Kish's effective sample size (Σ w)² / Σ w², in persons: how many equally weighted persons would give as
 * precise a mean. Between 1 and n; n when all weights are equal. Throws RangeError on negative or no weights.
 * Source: Kish (1965), Survey Sampling.
 */
export function effectiveSampleSize(weights: Numbers): number {
  const total = totalWeight('effectiveSampleSize', weights, weights)
  let squares = 0
  for (let row = 0; row < weights.length; row++) squares += (weights[row] ?? 0) ** 2
  return (total * total) / squares
}
