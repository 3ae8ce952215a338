import { pickColumns, type RowMajor } from '../linear/row-major.ts'
import { linearPredictor, weightedCross } from '../linear/weighted-gram.ts'
import { weightedLeastSquares } from '../linear/weighted-least-squares.ts'
import { logisticRegression } from '../weighting/logistic-regression.ts'

export type DifferenceMethod = 'outcome regression' | 'inverse probability' | 'doubly robust'

export interface TwoPeriodEffect {
  /** Effect on the treated, in the outcome's unit; NaN where a group is empty or the scores are separated. */
  readonly effect: number
  /** Influence of each unit: the effect's error is about their mean, its variance Σ influence² / n². */
  readonly influence: Float64Array
}

/**
 * Difference in differences of two periods for a balanced panel, given each unit's change of outcome
 * (Sant'Anna & Zhao 2020, Journal of Econometrics 219): outcome regression of the controls' change,
 * normalised inverse-probability weights, or the doubly robust of both. The design holds an intercept; with
 * the intercept alone all three are the difference of mean changes.
 */
export function twoPeriodEffect(
  change: Float64Array,
  treated: Uint8Array,
  design: RowMajor,
  method: DifferenceMethod,
): TwoPeriodEffect {
  const units = change.length
  const starters = treated.reduce((sum, flag) => sum + flag, 0)
  if (starters === 0 || starters === units)
    return { effect: Number.NaN, influence: new Float64Array(units).fill(Number.NaN) }
  const trend = method === 'inverse probability' ? null : controlTrend(change, treated, design)
  const score = method === 'outcome regression' ? null : propensity(treated, design)
  const left = trend ? change.map((value, unit) => value - (trend.fitted[unit] as number)) : change
  const own = Float64Array.from(treated)
  const odds = score?.odds ?? null
  const first = weightedMean(left, own)
  const second = odds ? weightedMean(left, odds) : { mean: 0, share: 1 }
  const effect = first.mean - second.mean

  const influence = left.map((value, unit) => {
    const ownTerm = ((own[unit] as number) * (value - first.mean)) / first.share
    const controlTerm = odds ? ((odds[unit] as number) * (value - second.mean)) / second.share : 0
    return ownTerm - controlTerm
  })
  if (trend) {
    const shift = own.map(
      (weight, unit) => weight / first.share - (odds ? (odds[unit] as number) / second.share : 0),
    )
    subtract(influence, trend.influenceAlong(shift))
  }
  if (score && odds) {
    const tilt = left.map((value, unit) => ((odds[unit] as number) * (value - second.mean)) / second.share)
    subtract(influence, score.influenceAlong(tilt))
  }
  return { effect: score?.separated ? Number.NaN : effect, influence }
}

function controlTrend(change: Float64Array, treated: Uint8Array, design: RowMajor) {
  const controls = Float64Array.from(treated, (flag) => 1 - flag)
  const fit = weightedLeastSquares(design, change, controls)
  const picked = pickColumns(design, fit.kept)
  const residual = fit.residuals.map((value, unit) => value * (controls[unit] as number))
  return {
    fitted: fit.fitted,
    influenceAlong: (weights: Float64Array) => alongCoefficients(picked, fit.bread, residual, weights),
  }
}

function propensity(treated: Uint8Array, design: RowMajor) {
  const fit = logisticRegression(design, treated)
  const picked = pickColumns(design, fit.kept)
  const surplus = fit.probabilities.map((probability, unit) => (treated[unit] as number) - probability)
  return {
    separated: fit.separated,
    odds: fit.probabilities.map((probability, unit) =>
      treated[unit] === 1 ? 0 : probability / (1 - probability),
    ),
    influenceAlong: (weights: Float64Array) => alongCoefficients(picked, fit.covariance, surplus, weights),
  }
}

/** Influence of each unit on the mean over units of w x'β, through the coefficients β with this bread and these residuals. */
function alongCoefficients(
  design: RowMajor,
  bread: Float64Array,
  residual: Float64Array,
  weights: Float64Array,
): Float64Array {
  const total = weightedCross(design, weights)
  const direction = linearPredictor({ values: bread, columns: design.columns }, total)
  return linearPredictor(design, direction).map((value, unit) => value * (residual[unit] as number))
}

function subtract(influence: Float64Array, part: Float64Array): void {
  for (let unit = 0; unit < influence.length; unit++)
    influence[unit] = (influence[unit] as number) - (part[unit] as number)
}

function weightedMean(values: Float64Array, weights: Float64Array) {
  let total = 0
  let weighted = 0
  for (let unit = 0; unit < values.length; unit++) {
    total += weights[unit] as number
    weighted += (weights[unit] as number) * (values[unit] as number)
  }
  return { mean: weighted / total, share: total / values.length }
}
