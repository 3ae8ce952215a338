import type { WeightedStatistic } from './bootstrap.ts'

/**
 * Jackknife influence of every unit: (n − 1)·(statistic of all − statistic without the unit), as boot::empinf
 * with type "jack". Their sum of squares / (n·(n − 1)) estimates the variance of a smooth statistic.
 */
export function jackknifeInfluence(units: number, statistic: WeightedStatistic): Float64Array {
  const weights = new Float64Array(units).fill(1)
  const ofAll = statistic(weights)
  return weights.map((_, unit) => {
    weights[unit] = 0
    const without = statistic(weights)
    weights[unit] = 1
    return (units - 1) * (ofAll - without)
  })
}
