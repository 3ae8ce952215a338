import { normalCdf, normalHalfWidth, normalQuantile } from '../distribution/normal.ts'
import type { Interval } from '../interval/interval.ts'
import { replicateQuantile, sortedReplicates } from './replicate-quantile.ts'

/**
 * Bias-corrected and accelerated interval (Efron 1987; boot::boot.ci, type "bca") of the estimate, its
 * bootstrap replicates and the acceleration of its influences. NaN where the estimate lies beyond every
 * replicate: the bias cannot be told. Throws RangeError where no replicate is a finite number.
 */
export function bcaInterval(
  estimate: number,
  replicates: Float64Array,
  acceleration: number,
  level: number,
): Interval {
  const half = normalHalfWidth(level)
  const sorted = sortedReplicates(replicates)
  const below = sorted.findIndex((replicate) => replicate >= estimate)
  if (below <= 0) return { lower: Number.NaN, upper: Number.NaN }
  const bias = normalQuantile(below / sorted.length)
  const limit = (deviate: number) => {
    const moved = bias + deviate
    return replicateQuantile(sorted, normalCdf(bias + moved / (1 - acceleration * moved)))
  }
  return { lower: limit(-half), upper: limit(half) }
}
