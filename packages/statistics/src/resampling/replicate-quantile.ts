import { normalQuantile } from '../distribution/normal.ts'

/** The replicates that are numbers, in rising order. Throws RangeError where none is. */
export function sortedReplicates(replicates: Float64Array): Float64Array {
  const sorted = replicates.filter(Number.isFinite).sort()
  if (sorted.length === 0) throw new RangeError('bootstrap interval: expected replicates, got none')
  return sorted
}

/**
 * Quantile of sorted bootstrap replicates at rank (R + 1)·p, between ranks on the scale of normal quantiles
 * (boot's norm.inter; Davison & Hinkley 1997, eq. 5.8). Ranks beyond the ends give the extremes.
 */
export function replicateQuantile(sorted: Float64Array, probability: number): number {
  const count = sorted.length
  const place = (count + 1) * probability
  const rank = Math.floor(place + 1e-9)
  if (rank < 1) return sorted[0] ?? Number.NaN
  if (rank >= count) return sorted[count - 1] ?? Number.NaN
  const below = sorted[rank - 1] ?? Number.NaN
  if (Math.abs(place - rank) < 1e-9) return below
  const from = normalQuantile(rank / (count + 1))
  const to = normalQuantile((rank + 1) / (count + 1))
  return below + ((normalQuantile(probability) - from) / (to - from)) * ((sorted[rank] ?? below) - below)
}
