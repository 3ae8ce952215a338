import { type Numbers, totalWeight } from './numbers.ts'
import { risingOrder } from './rising-order.ts'

/**
 * Quantile where a value of weight 3 counts as three equal values: "R type 7" of the repeated values
 * (Hmisc::wtd.quantile, type "quantile"). Weights that are not counts, such as those of balancing, are to be
 * scaled to the number of persons they stand for. Probability 0–1.
 * Throws RangeError on weights that are missing, negative or sum to less than 1.
 */
export function weightedQuantile(values: Numbers, weights: Numbers, probability: number): number {
  const total = totalWeight('weightedQuantile', values, weights)
  if (total < 1) throw new RangeError(`weightedQuantile: expected weights that sum to ≥ 1, got ${total}`)
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`quantile: expected a probability 0–1, got ${probability}`)
  const order = risingOrder(values)
  const place = 1 + (total - 1) * probability
  const low = Math.floor(place)
  const below = valueOfCount(values, weights, order, low)
  const above = valueOfCount(values, weights, order, Math.min(low + 1, total))
  return below + (place - low) * (above - below)
}

function valueOfCount(values: Numbers, weights: Numbers, order: Uint32Array, count: number): number {
  let reached = 0
  let value = Number.NaN
  for (const row of order) {
    const weight = weights[row] ?? 0
    if (weight === 0) continue
    value = values[row] ?? Number.NaN
    reached += weight
    if (reached >= count * (1 - 1e-12)) break
  }
  return value
}
