import { binomial } from './binomial.ts'
import type { Generator } from './generator.ts'

/**
 * Counts of `trials` draws over classes whose probabilities are in proportion to the weights, by one binomial
 * draw a class. The counts sum to `trials`. Throws RangeError on a negative weight or when all weights are 0
 * but there are trials to place.
 */
export function multinomial(generator: Generator, trials: number, weights: ArrayLike<number>): Int32Array {
  const counts = new Int32Array(weights.length)
  let weightLeft = 0
  let last = -1
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] ?? 0
    if (!(weight >= 0)) throw new RangeError(`multinomial: expected weights ≥ 0, got ${weight} at ${place}`)
    weightLeft += weight
    if (weight > 0) last = place
  }
  if (last < 0 && trials > 0) throw new RangeError('multinomial: expected a weight > 0, got none')
  let left = trials
  for (let place = 0; place < last && left > 0; place++) {
    const weight = weights[place] ?? 0
    counts[place] = binomial(generator, left, Math.min(1, weight / weightLeft))
    left -= counts[place] ?? 0
    weightLeft = Math.max(weightLeft - weight, Number.MIN_VALUE)
  }
  if (last >= 0) counts[last] = left
  return counts
}
