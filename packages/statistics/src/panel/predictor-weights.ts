import { pickColumns, type RowMajor, rowCount, withIntercept } from '../linear/row-major.ts'
import { weightedLeastSquares } from '../linear/weighted-least-squares.ts'
import { nelderMead } from './nelder-mead.ts'
import { simplexLeastSquares } from './simplex-least-squares.ts'
import { weightedRow } from './weighted-row.ts'

/** The treated unit and its donors, each a row of predictors and a row of outcomes to be fitted. */
export interface FitProblem {
  readonly treatedPredictors: Float64Array
  readonly donorPredictors: RowMajor
  readonly treatedOutcomes: Float64Array
  readonly donorOutcomes: RowMajor
}

/** Mean squared gap between the treated outcomes and those of the donors weighted by predictor weights v. */
export function fitLoss(problem: FitProblem, v: Float64Array): { weights: Float64Array; loss: number } {
  const weights = simplexLeastSquares(problem.donorPredictors, problem.treatedPredictors, v)
  const synthetic = weightedRow(problem.donorOutcomes, weights)
  let squares = 0
  for (let period = 0; period < synthetic.length; period++)
    squares += ((problem.treatedOutcomes[period] as number) - (synthetic[period] as number)) ** 2
  return { weights, loss: squares / synthetic.length }
}

/**
 * Predictor weights v ≥ 0, Σ v = 1, whose synthetic control fits the outcomes best (Abadie, Diamond &
 * Hainmueller 2010): nested optimisation by Nelder–Mead, from equal weights and from the squared
 * coefficients of outcomes on predictors over all units, as R's Synth; restarted while it gains more than
 * a thousandth. Predictors are taken as scaled. A local minimum.
 */
export function predictorWeights(problem: FitProblem): Float64Array {
  const size = problem.donorPredictors.columns
  if (size === 1) return Float64Array.of(1)
  const objective = (raw: Float64Array) => fitLoss(problem, asShares(raw)).loss
  const starts = [new Float64Array(size).fill(1 / size), ...regressionStart(problem)]
  const found = starts.map((start) => {
    let best = nelderMead(objective, start)
    for (let round = 0; round < 4; round++) {
      const again = nelderMead(objective, asShares(best.point), { step: 0.1 / (round + 1) })
      const gain = best.value - again.value
      if (gain > 0) best = again
      if (gain <= 1e-3 * best.value) break
    }
    return best
  })
  const best = found.reduce((one, other) => (other.value < one.value ? other : one))
  return asShares(best.point)
}

function asShares(raw: Float64Array): Float64Array {
  const total = raw.reduce((sum, entry) => sum + Math.abs(entry), 0)
  return total > 0 ? raw.map((entry) => Math.abs(entry) / total) : raw.map(() => 1 / raw.length)
}

function regressionStart(problem: FitProblem): Float64Array[] {
  const { donorPredictors, donorOutcomes } = problem
  const predictors = stacked(problem.treatedPredictors, donorPredictors)
  const outcomes = stacked(problem.treatedOutcomes, donorOutcomes)
  if (rowCount(predictors) <= predictors.columns) return []
  const design = withIntercept(predictors)
  const importance = new Float64Array(predictors.columns)
  for (let period = 0; period < outcomes.columns; period++) {
    const { coefficients } = weightedLeastSquares(design, pickColumns(outcomes, [period]).values)
    for (let k = 0; k < importance.length; k++) {
      const slope = coefficients[k + 1] as number
      importance[k] = (importance[k] as number) + (Number.isNaN(slope) ? 0 : slope ** 2)
    }
  }
  return [asShares(importance)]
}

function stacked(first: Float64Array, others: RowMajor): RowMajor {
  return { values: Float64Array.of(...first, ...others.values), columns: others.columns }
}
