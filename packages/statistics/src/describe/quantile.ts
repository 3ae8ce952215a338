import type { Numbers } from './numbers.ts'

/** R's number of a convention for sample quantiles; 7 is R's and Excel's own, 1 the inverse of the ECDF. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

const FUZZ = 4 * Number.EPSILON

/**
 * Sample quantile by "R type 7" or another of the nine (Hyndman & Fan 1996, The American Statistician 50;
 * R's quantile). Probability 0–1; in the unit of the values. NaN of no values.
 * Throws RangeError when the probability is outside 0–1.
 */
export function quantile(values: Numbers, probability: number, type: QuantileType = 7): number {
  return quantileOfSorted(Float64Array.from(values).sort(), probability, type)
}

/** The same of values already in rising order, such as many quantiles of one sample. */
export function quantileOfSorted(sorted: Numbers, probability: number, type: QuantileType = 7): number {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`quantile: expected a probability 0–1, got ${probability}`)
  const { rank, share } =
    type <= 3 ? step(sorted.length, probability, type) : slope(sorted.length, probability, type)
  const below = valueAt(sorted, rank)
  return share === 0 ? below : below + share * (valueAt(sorted, rank + 1) - below)
}

/** Types 1–3 jump: rank of the value (from 1) and how much of the next one is added to it. */
function step(size: number, probability: number, type: QuantileType): { rank: number; share: number } {
  const place = type === 3 ? size * probability - 0.5 : size * probability
  const rank = Math.floor(place + FUZZ)
  const exact = place <= rank + FUZZ
  if (type === 1) return { rank, share: exact ? 0 : 1 }
  if (type === 2) return { rank, share: exact ? 0.5 : 1 }
  return { rank, share: exact && rank % 2 === 0 ? 0 : 1 }
}

/** Types 4–9 interpolate between the ranks around a + p·(n + 1 − a − b). */
function slope(size: number, probability: number, type: QuantileType): { rank: number; share: number } {
  const [before, after] = PLOTTING_POSITION[type as keyof typeof PLOTTING_POSITION]
  const place = before + probability * (size + 1 - before - after)
  const rank = Math.floor(place + FUZZ)
  const share = place - rank
  return { rank, share: Math.abs(share) < FUZZ ? 0 : share }
}

const PLOTTING_POSITION = {
  4: [0, 1],
  5: [0.5, 0.5],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
} as const

function valueAt(sorted: Numbers, rank: number): number {
  return sorted[Math.min(Math.max(rank, 1), sorted.length) - 1] ?? Number.NaN
}
