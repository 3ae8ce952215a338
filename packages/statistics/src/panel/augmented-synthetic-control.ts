import { pickColumns } from '../linear/row-major.ts'
import { type Panel, splitPanel } from './panel.ts'
import { centredColumns, ridgeCorrection } from './ridge-correction.ts'
import { choosePenalty, penaltyPath } from './ridge-penalty.ts'
import { simplexLeastSquares } from './simplex-least-squares.ts'
import { rootMeanSquare, weightedRow } from './weighted-row.ts'

export interface AugmentedSyntheticControl {
  readonly donors: Int32Array
  /** One per donor, summing to 1; may be negative where the simplex weights did not fit. */
  readonly weights: Float64Array
  /** The weights before the correction. */
  readonly simplexWeights: Float64Array
  readonly lambda: number
  readonly synthetic: Float64Array
  /** Treated − synthetic in every period. */
  readonly gaps: Float64Array
  readonly preRmspe: number
}

/**
 * Ridge-augmented synthetic control (Ben-Michael, Feller & Rothstein 2021, JASA 116): simplex weights on
 * pre-period outcomes plus a ridge correction for the imbalance they leave, X (X'X + λI)⁻¹ (x₁ − X'w), X the
 * donors' pre-period outcomes centred over donors. λ by leaving out one pre-period at a time unless given;
 * a large λ gives plain synthetic control. Throws RangeError with fewer than three pre-periods and no λ.
 */
export function augmentedSyntheticControl(
  panel: Panel,
  { lambda, rule = 'one standard error' }: { lambda?: number; rule?: 'minimum' | 'one standard error' } = {},
): AugmentedSyntheticControl {
  const { donors, treated, donorOutcomes } = splitPanel(panel)
  const { prePeriods } = panel
  if (lambda === undefined && prePeriods < 3)
    throw new RangeError(`periods before treatment: expected 3 or more to choose λ, got ${prePeriods}`)
  const before = pickColumns(
    donorOutcomes,
    Array.from({ length: prePeriods }, (_, period) => period),
  )
  const { centred, means } = centredColumns(before)
  const target = treated.slice(0, prePeriods).map((value, period) => value - (means[period] as number))
  const simplexWeights = simplexLeastSquares(centred, target)
  const reached = weightedRow(centred, simplexWeights)
  const penalty = lambda ?? choosePenalty(penaltyPath(centred, target), rule)
  const correction = ridgeCorrection(centred).weightsFor(
    target.map((value, period) => value - (reached[period] as number)),
  )(penalty)
  const weights = simplexWeights.map((weight, donor) => weight + (correction[donor] as number))
  const synthetic = weightedRow(donorOutcomes, weights)
  const gaps = treated.map((value, period) => value - (synthetic[period] as number))
  const preRmspe = rootMeanSquare(gaps, 0, prePeriods)
  return { donors, weights, simplexWeights, lambda: penalty, synthetic, gaps, preRmspe }
}
