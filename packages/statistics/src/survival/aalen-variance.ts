import type { RiskTable } from './risk-table.ts'

/**
 * Variance of a cumulative incidence at each time by Aalen's (1978) estimate with a correction for ends at the
 * same time, as cmprsk::cuminc (its Fortran routine cinc; Gray 1988). Of other causes' ends only those before
 * the last survivor has left add to it.
 */
export function aalenVariance(
  { time, atRisk, ended }: RiskTable,
  endedByCause: Float64Array,
  survival: Float64Array,
  share: Float64Array,
): Float64Array {
  let product = 0
  let cross = 0
  let plain = 0
  let variance = 0
  const add = (count: number, risk: number, before: number, level: number, slope: number) => {
    const ties = count > 1 ? 1 - (count - 1) / (risk - 1) : 1
    const part = (before * before * ties * count) / (risk * risk)
    product += level * level * part
    cross += level * slope * part
    plain += slope * slope * part
  }
  return time.map((_, step) => {
    const risk = atRisk[step] ?? 0
    const ofCause = endedByCause[step] ?? 0
    const otherwise = (ended[step] ?? 0) - ofCause
    const before = step === 0 ? 1 : (survival[step - 1] ?? 0)
    const after = survival[step] ?? 0
    const now = share[step] ?? 0
    if (otherwise > 0 && after > 0) add(otherwise, risk, before, now / after, 1 / after)
    if (ofCause > 0) {
      const slope = after > 0 ? 1 / after : 0
      add(ofCause, risk, before, 1 + slope * now, slope)
      variance = product + now * now * plain - 2 * now * cross
    }
    return variance
  })
}
