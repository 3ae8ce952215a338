import type { Estimate } from './estimate.ts'
import type { RiskTable } from './risk-table.ts'

/**
 * Restricted mean survival time: mean of min(time, horizon) = area under the Kaplan–Meier curve up to the
 * horizon, in the unit of time, and its standard error √Σ area after t² · ended / (at risk · (at risk − ended))
 * (R's print of survfit with rmean = horizon). Past the last time the curve is carried on level, so a horizon
 * beyond what was followed is an extrapolation. Throws RangeError unless the horizon is > 0.
 */
export function restrictedMean({ time, atRisk, ended }: RiskTable, horizon: number): Estimate {
  if (!(horizon > 0)) throw new RangeError(`restrictedMean: expected a horizon > 0, got ${horizon}`)
  let value = 0
  let going = 1
  let since = 0
  let weights = 0
  let weightedArea = 0
  let weightedAreaSquared = 0
  for (let step = 0; step < time.length; step++) {
    const now = time[step] ?? 0
    if (now > horizon) break
    value += going * (now - since)
    since = now
    const risk = atRisk[step] ?? 0
    const out = ended[step] ?? 0
    if (out === 0) continue
    going *= (risk - out) / risk
    const weight = risk > out ? out / (risk * (risk - out)) : 0
    weights += weight
    weightedArea += weight * value
    weightedAreaSquared += weight * value * value
  }
  value += going * (horizon - since)
  const square = value * value * weights - 2 * value * weightedArea + weightedAreaSquared
  return { value, standardError: Math.sqrt(Math.max(0, square)) }
}
