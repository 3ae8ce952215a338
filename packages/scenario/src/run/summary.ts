import { mean, percentileInterval, quantile } from '@elinvoima/statistics'

/** Mean of the draws and the middle 90 percent of them. */
export interface Summary {
  readonly mean: number
  readonly lower: number
  readonly upper: number
}

export const level = 0.9

export function summaryOf(draws: Float64Array): Summary {
  return { mean: mean(draws), ...percentileInterval(draws, level) }
}

/** The same with the middle of the draws and the ends of their middle half, for a fan. */
export interface Fan extends Summary {
  readonly p25: number
  readonly median: number
  readonly p75: number
}

export function fanOf(draws: Float64Array): Fan {
  const { lower, upper } = percentileInterval(draws, 0.5)
  return { ...summaryOf(draws), p25: lower, median: quantile(draws, 0.5), p75: upper }
}
