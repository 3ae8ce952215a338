import type { RiskTable } from './risk-table.ts'

/** A survival curve: a step at each time, 1 before the first. */
export interface SurvivalCurve {
  time: Float64Array
  /** Share still going on just after the time, 0–1. */
  survival: Float64Array
  /** Greenwood's standard error of the share; NaN once the share is 0. */
  standardError: Float64Array
}

/**
 * Kaplan–Meier estimate S(t) = Π (1 − ended / at risk) with Greenwood's variance
 * S² Σ ended / (at risk · (at risk − ended)), as R's survival::survfit. All causes of ending count as one: with
 * competing exits use cumulativeIncidence. Weights are taken as counts of spells; for other weights take the
 * standard error from a bootstrap. Steps where nobody is at risk leave the curve as it is.
 */
export function kaplanMeier({ time, atRisk, ended }: RiskTable): SurvivalCurve {
  const survival = new Float64Array(time.length)
  const standardError = new Float64Array(time.length)
  let going = 1
  let relative = 0
  for (let step = 0; step < time.length; step++) {
    const risk = atRisk[step] ?? 0
    const out = ended[step] ?? 0
    if (out > 0) {
      going *= (risk - out) / risk
      relative += out / (risk * (risk - out))
    }
    survival[step] = going
    standardError[step] = going > 0 ? going * Math.sqrt(relative) : Number.NaN
  }
  return { time, survival, standardError }
}
