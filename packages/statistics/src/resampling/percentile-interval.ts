import { normalHalfWidth } from '../distribution/normal.ts'
import type { Interval } from '../interval/interval.ts'
import { replicateQuantile, sortedReplicates } from './replicate-quantile.ts'

/**
 * Percentile interval of bootstrap replicates (boot::boot.ci, type "perc"); replicates that are no finite
 * numbers are left out. Throws RangeError where none is left, or unless 0 < level < 1.
 */
export function percentileInterval(replicates: Float64Array, level: number): Interval {
  normalHalfWidth(level)
  const sorted = sortedReplicates(replicates)
  return {
    lower: replicateQuantile(sorted, (1 - level) / 2),
    upper: replicateQuantile(sorted, (1 + level) / 2),
  }
}
