import { normalHalfWidth } from '../distribution/normal.ts'
import type { Interval } from '../interval/interval.ts'

/** On which scale the interval is symmetric: of the share itself, of its logarithm, of log(−log share). */
export type SurvivalScale = 'plain' | 'log' | 'log-log'

/**
 * Pointwise interval of a survival share by its standard error (R's survfit conf.type; Kalbfleisch & Prentice
 * 1980 for log-log), kept within 0–1. A share of 1 gives 1–1; a share of 0 gives NaN.
 */
export function survivalInterval(
  survival: number,
  standardError: number,
  level: number,
  scale: SurvivalScale = 'log-log',
): Interval {
  const half = normalHalfWidth(level) * standardError
  if (survival === 1) return { lower: 1, upper: 1 }
  if (!(survival > 0)) return { lower: Number.NaN, upper: Number.NaN }
  if (scale === 'plain') return { lower: Math.max(0, survival - half), upper: Math.min(1, survival + half) }
  const relative = half / survival
  if (scale === 'log')
    return { lower: survival * Math.exp(-relative), upper: Math.min(1, survival * Math.exp(relative)) }
  const log = Math.log(survival)
  const spread = relative / Math.abs(log)
  return { lower: Math.exp(log * Math.exp(spread)), upper: Math.exp(log * Math.exp(-spread)) }
}
