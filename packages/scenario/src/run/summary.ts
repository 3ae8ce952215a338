import { mean, percentileInterval } from '@elinvoima/statistics'

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
