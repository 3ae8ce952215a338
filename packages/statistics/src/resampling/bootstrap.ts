import type { Generator } from '../random/generator.ts'
import { bootstrapCounts } from './bootstrap-counts.ts'
import { poissonCounts } from './poisson-counts.ts'

/** A number computed of units (persons) that weigh as given; weights all 1 give the estimate itself. */
export type WeightedStatistic = (weights: ArrayLike<number>) => number

/** What to draw: how many units there are, how many times, and by which bootstrap. */
export interface BootstrapPlan {
  units: number
  draws: number
  kind?: 'ordinary' | 'poisson'
}

/**
 * The statistic under `draws` bootstrap samples, in the order drawn; the same generator state gives the same
 * numbers. A statistic that can't be computed of a sample gives NaN there. Units are what is independent: for
 * rows of persons, give the persons (clusterNumbers, clusterSums, rowWeights).
 * Throws RangeError unless there are units and draws.
 */
export function bootstrap(
  generator: Generator,
  plan: BootstrapPlan,
  statistic: WeightedStatistic,
): Float64Array {
  const { units, draws, kind = 'ordinary' } = plan
  if (!(units >= 1)) throw new RangeError(`bootstrap: expected at least one unit, got ${units}`)
  if (!(draws >= 1)) throw new RangeError(`bootstrap: expected at least one draw, got ${draws}`)
  const counts = kind === 'ordinary' ? bootstrapCounts : poissonCounts
  return Float64Array.from({ length: draws }, () => statistic(counts(generator, units)))
}
