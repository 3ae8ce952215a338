import { independentColumns } from '../linear/independent-columns.ts'
import { normalEquations } from '../linear/normal-equations.ts'
import { pickColumns, type RowMajor, rowCount } from '../linear/row-major.ts'
import { linearPredictor, weightedCross, weightedGram } from '../linear/weighted-gram.ts'
import { separatesOutcomes } from './separates-outcomes.ts'

export interface LogisticFit {
  /** Log odds per unit, one per design column; NaN for a column dropped as a combination of earlier ones. */
  readonly coefficients: Float64Array
  readonly probabilities: Float64Array
  /** Inverse of the information X' W X (kept × kept, row-major). */
  readonly covariance: Float64Array
  readonly kept: readonly number[]
  readonly deviance: number
  readonly iterations: number
  readonly converged: boolean
  /** True where a combination of the columns tells the outcomes apart, so that no finite estimate exists. */
  readonly separated: boolean
}

/**
 * Logistic regression by iteratively reweighted least squares: Newton steps b + (X' W X)⁻¹ X' (y − p), with
 * W = weight × p(1 − p), halved while the deviance rises. The design holds its own intercept; outcomes are
 * 0 to 1. Converged where no linear predictor moves by more than 1e-9. Convention of R's glm(binomial,
 * weights =). Separation is told by a last step along which every row fits better (Albert & Anderson 1984).
 * Throws RangeError where lengths differ.
 */
export function logisticRegression(
  design: RowMajor,
  outcome: ArrayLike<number>,
  { weights, maxIterations = 50 }: { weights?: ArrayLike<number>; maxIterations?: number } = {},
): LogisticFit {
  const rows = rowCount(design)
  if (outcome.length !== rows) throw new RangeError(`outcome: expected ${rows} rows, got ${outcome.length}`)
  const prior = weights ? Float64Array.from(weights) : new Float64Array(rows).fill(1)
  if (prior.length !== rows) throw new RangeError(`weights: expected ${rows} rows, got ${prior.length}`)
  const observed = Float64Array.from(outcome)
  const kept = independentColumns(weightedGram(design, prior), design.columns)
  const picked = pickColumns(design, kept)

  let slopes = new Float64Array(kept.length)
  let predictor = new Float64Array(rows)
  let deviance = devianceOf(predictor, observed, prior)
  let covariance = new Float64Array()
  let converged = false
  let separated = false
  let iterations = 0
  for (; !converged && !separated && iterations < maxIterations; iterations++) {
    const probabilities = predictor.map(logistic)
    const information = prior.map((weight, row) => {
      const probability = probabilities[row] as number
      return Math.max(weight * probability * (1 - probability), 1e-280)
    })
    const surplus = observed.map((value, row) => value - (probabilities[row] as number))
    const equations = normalEquations(weightedGram(picked, information), kept.length)
    covariance = Float64Array.from(equations.inverse)
    const step = equations.solve(weightedCross(picked, surplus, prior))
    const move = linearPredictor(picked, step)
    const furthest = move.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0)
    converged = furthest < 1e-9
    separated = !converged && iterations >= 8 && separatesOutcomes(move, observed, prior)
    for (let share = 1; share > 1e-6; share /= 2) {
      const tried = predictor.map((entry, row) => entry + share * (move[row] as number))
      const reached = devianceOf(tried, observed, prior)
      if (reached > deviance * (1 + 1e-12) + 1e-12) continue
      predictor = tried
      deviance = reached
      slopes = slopes.map((slope, k) => slope + share * (step[k] as number))
      break
    }
  }
  const coefficients = new Float64Array(design.columns).fill(Number.NaN)
  for (const [place, column] of kept.entries()) coefficients[column] = slopes[place] as number
  const probabilities = predictor.map(logistic)
  return { coefficients, probabilities, covariance, kept, deviance, iterations, converged, separated }
}

function logistic(predictor: number): number {
  return 1 / (1 + Math.exp(-predictor))
}

function devianceOf(predictor: Float64Array, observed: Float64Array, weights: Float64Array): number {
  let deviance = 0
  for (let row = 0; row < predictor.length; row++) {
    const odds = predictor[row] as number
    const value = observed[row] as number
    const entropy = value > 0 && value < 1 ? value * Math.log(value) + (1 - value) * Math.log(1 - value) : 0
    const logLikelihood = value * odds - Math.max(odds, 0) - Math.log1p(Math.exp(-Math.abs(odds)))
    deviance += 2 * (weights[row] as number) * (entropy - logLikelihood)
  }
  return deviance
}
