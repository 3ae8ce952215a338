import { type Panel, splitPanel } from './panel.ts'
import { simplexLeastSquares } from './simplex-least-squares.ts'
import { weightedRow } from './weighted-row.ts'

export interface ConformalOptions {
  /** Norm of the statistic (Σ_post |u|^q / √post)^(1/q); 1 unless given. */
  readonly norm?: number
}

/**
 * Conformal p-value of the hypothesis that the effect after treatment is `effect` (one number, or one per
 * post-period; Chernozhukov, Wüthrich & Zhu 2021, JASA 116). The effect is taken off the treated unit, the
 * simplex weights are fitted over all periods, and the post-period residuals are compared with those of every
 * cyclic shift of the residuals (moving blocks). The smallest p possible is 1 / periods.
 */
export function conformalPValue(
  panel: Panel,
  effect: number | ArrayLike<number>,
  { norm = 1 }: ConformalOptions = {},
): number {
  const { treated, donorOutcomes } = splitPanel(panel)
  const { prePeriods } = panel
  const periods = treated.length
  if (prePeriods >= periods)
    throw new RangeError(`periods: expected some after the first ${prePeriods}, got ${periods}`)
  const untreated = treated.map((value, period) =>
    period < prePeriods
      ? value
      : value - (typeof effect === 'number' ? effect : (effect[period - prePeriods] as number)),
  )
  const fitted = weightedRow(donorOutcomes, simplexLeastSquares(donorOutcomes, untreated))
  const residuals = untreated.map((value, period) => Math.abs(value - (fitted[period] as number)) ** norm)
  const sumFrom = (shift: number) => {
    let sum = 0
    for (let period = prePeriods; period < periods; period++)
      sum += residuals[(period + shift) % periods] as number
    return sum
  }
  const observed = sumFrom(0)
  let atLeast = 0
  for (let shift = 0; shift < periods; shift++) if (sumFrom(shift) >= observed * (1 - 1e-12)) atLeast++
  return atLeast / periods
}

/**
 * Least and greatest of the candidate effects, constant over the post-periods, with a conformal p above
 * 1 − level; NaN where none is. Candidates need not be in order.
 */
export function conformalInterval(
  panel: Panel,
  candidates: ArrayLike<number>,
  { level = 0.9, ...options }: ConformalOptions & { level?: number } = {},
): { lower: number; upper: number } {
  const kept = Array.from(candidates).filter(
    (effect) => conformalPValue(panel, effect, options) > 1 - level + 1e-12,
  )
  if (kept.length === 0) return { lower: Number.NaN, upper: Number.NaN }
  return { lower: Math.min(...kept), upper: Math.max(...kept) }
}
