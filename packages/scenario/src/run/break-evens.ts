import { mean } from '@elinvoima/statistics'

/**
 * What pays back over the draws: φ* in percent, or the month in which it is paid back. Null where so many of the draws
 * never pay back that the quantile is among them.
 */
export interface BreakEven {
  readonly median: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** draws, percent, in which nothing pays the coordination back: no gain up to hazards doubled, or no month */
  readonly never_percent: number
  /** draws, percent, whose net is not below 0: the effect is at least φ* */
  readonly pays_back_percent: number
}

export function breakEvensOf(found: readonly (number | null)[], net: Float64Array): BreakEven {
  const never = found.filter((one) => one === null).length
  const sorted = found.map((one) => one ?? Number.MAX_VALUE).toSorted((one, other) => one - other)
  const at = (share: number) => {
    const value = sorted[Math.ceil(share * sorted.length) - 1] ?? Number.MAX_VALUE
    return value === Number.MAX_VALUE ? null : value
  }
  return {
    median: at(0.5),
    lower: at(0.05),
    upper: at(0.95),
    never_percent: (100 * never) / found.length,
    pays_back_percent: 100 * mean(net.map((euros) => (euros >= 0 ? 1 : 0))),
  }
}
