import type { RiskTable } from './risk-table.ts'

/**
 * Variance of a cumulative incidence at each time, ends at the same time taken as one multinomial draw.
 * Equal to the infinitesimal jackknife of survival::survfit without weights; with one cause it is Greenwood's.
 */
export function greenwoodVariance(
  { time, atRisk, ended }: RiskTable,
  endedByCause: Float64Array,
  survival: Float64Array,
  share: Float64Array,
): Float64Array {
  let own = 0
  let cross = 0
  let crossShare = 0
  let all = 0
  let allShare = 0
  let allSquare = 0
  return time.map((_, step) => {
    const risk = atRisk[step] ?? 0
    const out = ended[step] ?? 0
    const now = share[step] ?? 0
    if (out > 0) {
      const before = step === 0 ? 1 : (survival[step - 1] ?? 0)
      const ofCause = (endedByCause[step] ?? 0) / risk
      const linear = (before * ofCause) / risk
      const square = out < risk ? out / (risk * (risk - out)) : 0
      own += linear * before * (1 - ofCause)
      cross += linear
      crossShare += linear * now
      all += square
      allShare += square * now
      allSquare += square * now * now
    }
    const variance = own - 2 * (now * cross - crossShare) + now * (now * all - 2 * allShare) + allSquare
    return Math.max(0, variance)
  })
}
