import {
  fromColumns,
  type Interval,
  neweyWestCovariance,
  normalInterval,
  weightedLeastSquares,
} from '@elinvoima/statistics'

export interface SegmentedChange {
  readonly change: 'level' | 'slope'
  readonly value: number
  readonly interval: Interval
}

/** Months that errors hang together over, by the rule of Newey & West (1994): 4 (n / 100)^(2/9). */
const lagOf = (periods: number) => Math.floor(4 * (periods / 100) ** (2 / 9))

/**
 * Interrupted time series with a comparison: the difference of an area from what it is compared with, regressed on
 * time, and on a jump and a turn after the first `known` periods. The jump is in the unit of the difference, the turn
 * in that unit a period. Intervals by Newey–West errors with the small-sample factor n / (n − k).
 */
export function segmentedChange(
  difference: readonly number[],
  known: number,
  level: number,
): SegmentedChange[] {
  const periods = difference.map((_, at) => at)
  const design = fromColumns([
    periods.map(() => 1),
    periods,
    periods.map((at) => (at < known ? 0 : 1)),
    periods.map((at) => Math.max(0, at - known + 1)),
  ])
  const fit = weightedLeastSquares(design, difference)
  const covariance = neweyWestCovariance(fit, design, lagOf(periods.length), { adjust: true })
  const size = fit.kept.length
  return (
    [
      ['level', 2],
      ['slope', 3],
    ] as const
  ).map(([change, column]) => {
    const value = fit.coefficients[column] ?? Number.NaN
    const error = Math.sqrt(covariance[column * size + column] ?? Number.NaN)
    return { change, value, interval: normalInterval(value, error, level) }
  })
}
