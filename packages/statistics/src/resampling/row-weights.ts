import type { Numbers } from '../describe/numbers.ts'
import type { Clusters } from './cluster-numbers.ts'

/** Weight of every row: the count its cluster was drawn with. */
export function rowWeights({ ofRow }: Clusters, counts: Numbers): Float64Array {
  return Float64Array.from(ofRow, (cluster) => counts[cluster] ?? 0)
}
