import { independentColumns } from './independent-columns.ts'
import { normalEquations } from './normal-equations.ts'
import { pickColumns, type RowMajor, rowCount } from './row-major.ts'
import { linearPredictor, weightedCross, weightedGram } from './weighted-gram.ts'

export interface LeastSquaresFit {
  /** One per design column; NaN for a column dropped as a combination of earlier ones. */
  readonly coefficients: Float64Array
  readonly fitted: Float64Array
  /** Outcome − fitted, not scaled by the weights. */
  readonly residuals: Float64Array
  /** The columns kept, in their order; the covariance matrices have these rows and columns. */
  readonly kept: readonly number[]
  /** (X' W X)⁻¹ of the kept columns. */
  readonly bread: Float64Array
  readonly degreesOfFreedom: number
  /** Σ w e² / (n − k), in the outcome's unit squared. */
  readonly residualVariance: number
}

/**
 * Weighted least squares: b = (X' W X)⁻¹ X' W y, by Cholesky on scaled columns with one refinement of the
 * residual. The design holds its own intercept. Rows of weight 0 have fitted values but do not count in n.
 * Classical covariance is residualVariance × bread. Convention of R's lm(weights =).
 * Throws RangeError where lengths differ or no column is left.
 */
export function weightedLeastSquares(
  design: RowMajor,
  outcome: ArrayLike<number>,
  weights?: ArrayLike<number>,
): LeastSquaresFit {
  const rows = rowCount(design)
  if (outcome.length !== rows) throw new RangeError(`outcome: expected ${rows} rows, got ${outcome.length}`)
  if (weights && weights.length !== rows)
    throw new RangeError(`weights: expected ${rows} rows, got ${weights.length}`)
  const kept = independentColumns(weightedGram(design, weights), design.columns)
  if (kept.length === 0) throw new RangeError('design: expected a column that is not zero, got none')
  const picked = pickColumns(design, kept)
  const { solve, inverse: bread } = normalEquations(weightedGram(picked, weights), kept.length)

  let slopes = solve(weightedCross(picked, outcome, weights))
  const rough = residualsOf(picked, slopes, outcome)
  const correction = solve(weightedCross(picked, rough, weights))
  slopes = slopes.map((slope, place) => slope + (correction[place] as number))

  const coefficients = new Float64Array(design.columns).fill(Number.NaN)
  for (const [place, column] of kept.entries()) coefficients[column] = slopes[place] as number
  const fitted = linearPredictor(picked, slopes)
  const residuals = residualsOf(picked, slopes, outcome)
  let squares = 0
  let counted = 0
  for (let row = 0; row < rows; row++) {
    const weight = weights ? (weights[row] as number) : 1
    squares += weight * (residuals[row] as number) ** 2
    if (weight !== 0) counted++
  }
  const degreesOfFreedom = counted - kept.length
  const residualVariance = squares / degreesOfFreedom
  return { coefficients, fitted, residuals, kept, bread, degreesOfFreedom, residualVariance }
}

function residualsOf(design: RowMajor, slopes: Float64Array, outcome: ArrayLike<number>): Float64Array {
  return linearPredictor(design, slopes).map((fitted, row) => (outcome[row] as number) - fitted)
}
