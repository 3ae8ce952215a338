import type { RiskTable } from './risk-table.ts'

/** Shares by the way of ending; at every time they and the share still going on sum to 1. */
export interface Incidence {
  time: Float64Array
  /** Share still going on just after the time. */
  survival: Float64Array
  /** Share ended by the time, by cause: `incidence[0]` is cause 1. */
  incidence: readonly Float64Array[]
}

/**
 * Aalen–Johansen estimate of the cumulative incidence of competing ways of ending:
 * F_k(t) = Σ S(u−) · ended by k / at risk. The same as survival::survfit with a factor of states and as
 * cmprsk::cuminc. Unlike 1 − Kaplan–Meier of one cause, it doesn't take those who ended otherwise as still able
 * to end by the cause.
 */
export function incidence({ time, atRisk, ended, endedBy }: RiskTable): Incidence {
  const survival = new Float64Array(time.length)
  const shares = endedBy.map(() => new Float64Array(time.length))
  let going = 1
  for (let step = 0; step < time.length; step++) {
    const risk = atRisk[step] ?? 0
    const out = ended[step] ?? 0
    shares.forEach((share, cause) => {
      const before = step === 0 ? 0 : (share[step - 1] ?? 0)
      share[step] = out === 0 ? before : before + (going * (endedBy[cause]?.[step] ?? 0)) / risk
    })
    if (out > 0) going *= (risk - out) / risk
    survival[step] = going
  }
  return { time, survival, incidence: shares }
}
