import { quantile } from '@elinvoima/statistics'

const year = 12

/** The mean of the year around each month, its first and last month half each (2 × 12); NaN at the ends. */
function yearAround(values: readonly number[]): number[] {
  return values.map((_, at) => {
    const around = values.slice(Math.max(0, at - 6), at + 7)
    if (at < 6 || around.length < year + 1) return Number.NaN
    const ends = ((around[0] ?? Number.NaN) + (around[year] ?? Number.NaN)) / 2
    return (ends + around.slice(1, year).reduce((sum, value) => sum + value, 0)) / year
  })
}

/**
 * Monthly values without the season: classical additive decomposition, each calendar month's figure the median of
 * what its values in the first `known` months lie above the year around them, so that one odd year does not move it.
 * What comes after does not touch the figures. Throws RangeError where fewer than two years are known.
 */
export function seasonallyAdjusted(values: readonly number[], known: number): number[] {
  if (known < 2 * year) throw new RangeError(`months known: expected ${2 * year} or more, got ${known}`)
  const trend = yearAround(values.slice(0, known))
  const figures = Array.from({ length: year }, (_, calendar) => {
    const above = trend.flatMap((level, at) =>
      at % year === calendar && Number.isFinite(level) ? [(values[at] ?? Number.NaN) - level] : [],
    )
    return quantile(above, 0.5)
  })
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / year
  return values.map((value, at) => value - ((figures[at % year] ?? Number.NaN) - mean))
}
