import type { SurvivalCurve } from './kaplan-meier.ts'

const TOLERANCE = Math.sqrt(Number.EPSILON)

/**
 * Time by which a share `probability` has ended (0.5: the median): the first time with survival ≤ 1 − p, the
 * middle of the flat stretch where survival is exactly 1 − p (R's quantile of a survfit).
 * NaN where so many have not ended.
 */
export function survivalQuantile({ time, survival }: SurvivalCurve, probability: number): number {
  const left = 1 - probability
  const first = survival.findIndex((share) => share <= left + TOLERANCE)
  if (first < 0) return Number.NaN
  const at = survival[first] ?? 0
  if (Math.abs(at - left) > TOLERANCE) return time[first] ?? Number.NaN
  const next = survival.findIndex((share) => share < at - TOLERANCE)
  return next < 0 ? (time[first] ?? Number.NaN) : ((time[first] ?? 0) + (time[next] ?? 0)) / 2
}
