import { type Interval, percentileInterval } from '@elinvoima/statistics'
import type { Estimate } from './estimate.ts'

/** A figure with the interval of other samples and the band of other parameters. */
export interface Banded {
  value: number
  sample: Interval
  parameter: Interval
}

/** A figure made of the totals, such as the sum of some of them or a ratio, with its interval and band. */
export function banded(
  { totals, samples, parameters }: Estimate,
  figure: (totals: Float64Array) => number,
  level: number,
): Banded {
  const interval = (draws: Float64Array[]) => percentileInterval(Float64Array.from(draws, figure), level)
  return { value: figure(totals), sample: interval(samples), parameter: interval(parameters) }
}
