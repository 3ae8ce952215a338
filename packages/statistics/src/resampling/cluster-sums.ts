import type { Numbers } from '../describe/numbers.ts'
import type { Clusters } from './cluster-numbers.ts'

/**
 * Sums of values by cluster: the cells a cluster bootstrap weighs, gathered once for all draws.
 * Throws RangeError unless there is a value for every row.
 */
export function clusterSums({ count, ofRow }: Clusters, values: Numbers): Float64Array {
  if (values.length !== ofRow.length)
    throw new RangeError(`clusterSums: expected ${ofRow.length} values, got ${values.length}`)
  const sums = new Float64Array(count)
  for (let row = 0; row < ofRow.length; row++) {
    const cluster = ofRow[row] ?? 0
    sums[cluster] = (sums[cluster] ?? 0) + (values[row] ?? 0)
  }
  return sums
}
