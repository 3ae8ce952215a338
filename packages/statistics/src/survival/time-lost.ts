import type { Estimate } from './estimate.ts'
import { incidence } from './incidence.ts'
import type { RiskTable } from './risk-table.ts'

/**
 * Restricted mean time lost to each cause: area under its cumulative incidence up to the horizon, in the unit
 * of time. With the restricted mean still going on they sum to the horizon. The standard error is the
 * infinitesimal jackknife's, as survival::survfit's influence gives it (Andersen 2013, Statistics in Medicine
 * 32). Throws RangeError unless the horizon is > 0.
 */
export function timeLost(table: RiskTable, horizon: number): Estimate[] {
  if (!(horizon > 0)) throw new RangeError(`timeLost: expected a horizon > 0, got ${horizon}`)
  const { survival, incidence: shares } = incidence(table)
  return table.endedBy.map((ended, cause) => lostTo(table, ended, survival, shares[cause] ?? ended, horizon))
}

function lostTo(
  { time, atRisk, ended }: RiskTable,
  endedByCause: Float64Array,
  survival: Float64Array,
  share: Float64Array,
  horizon: number,
): Estimate {
  let value = 0
  let end = horizon
  let variance = 0
  for (let step = time.length - 1; step >= 0; step--) {
    const now = time[step] ?? 0
    if (now > horizon) continue
    const reached = share[step] ?? 0
    value += reached * (end - now)
    end = now
    const risk = atRisk[step] ?? 0
    const out = (ended[step] ?? 0) / risk
    if (!(out > 0)) continue
    const before = step === 0 ? 1 : (survival[step - 1] ?? 0)
    const after = survival[step] ?? 0
    const ofCause = (endedByCause[step] ?? 0) / risk
    const left = horizon - now
    const gain = after > 0 ? (value - reached * left) / after : 0
    const form = ofCause * (1 - ofCause) * left * left - 2 * ofCause * (1 - out) * left * gain
    variance += ((before * before) / risk) * (form + out * (1 - out) * gain * gain)
  }
  return { value, standardError: Math.sqrt(Math.max(0, variance)) }
}
