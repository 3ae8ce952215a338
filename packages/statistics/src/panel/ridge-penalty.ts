import { pickColumns, type RowMajor } from '../linear/row-major.ts'
import { ridgeCorrection } from './ridge-correction.ts'
import { simplexLeastSquares } from './simplex-least-squares.ts'
import { weightedRow } from './weighted-row.ts'

export interface PenaltyPath {
  /** Penalties tried, from the largest. */
  readonly lambdas: Float64Array
  /** Mean squared error of the period left out, for each penalty. */
  readonly errors: Float64Array
  /** Standard error of that mean over the periods. */
  readonly standardErrors: Float64Array
}

/**
 * Error of ridge-augmented synthetic control on each pre-period left out in turn, along 21 penalties from the
 * largest eigenvalue of X'X down to 1e-8 of it in equal ratios (convention of R's augsynth, here over all
 * pre-periods). Rows are donors centred over donors, columns pre-periods; needs two periods.
 */
export function penaltyPath(centred: RowMajor, treated: Float64Array): PenaltyPath {
  const periods = centred.columns
  const { largestEigenvalue } = ridgeCorrection(centred)
  const lambdas = Float64Array.from({ length: 21 }, (_, step) => largestEigenvalue * 1e-8 ** (step / 20))
  const squared = Array.from({ length: periods }, (_, left) => {
    const others = Array.from({ length: periods }, (_period, k) => k).filter((k) => k !== left)
    const seen = pickColumns(centred, others)
    const target = Float64Array.from(others, (k) => treated[k] as number)
    const simplex = simplexLeastSquares(seen, target)
    const reached = weightedRow(seen, simplex)
    const imbalance = target.map((value, k) => value - (reached[k] as number))
    const correctionAt = ridgeCorrection(seen).weightsFor(imbalance)
    const unseen = pickColumns(centred, [left])
    return Array.from(lambdas, (lambda) => {
      const weights = correctionAt(lambda).map((entry, donor) => entry + (simplex[donor] as number))
      return ((treated[left] as number) - (weightedRow(unseen, weights)[0] as number)) ** 2
    })
  })
  const errors = lambdas.map((_, k) => squared.reduce((sum, row) => sum + (row[k] as number), 0) / periods)
  const standardErrors = lambdas.map((_, k) => {
    const squares = squared.reduce((sum, row) => sum + ((row[k] as number) - (errors[k] as number)) ** 2, 0)
    return Math.sqrt(squares / (periods - 1) / periods)
  })
  return { lambdas, errors, standardErrors }
}

/** The penalty of least error, or the largest within one standard error of it. */
export function choosePenalty(path: PenaltyPath, rule: 'minimum' | 'one standard error'): number {
  const { lambdas, errors, standardErrors } = path
  const best = errors.indexOf(Math.min(...errors))
  if (rule === 'minimum') return lambdas[best] as number
  const limit = (errors[best] as number) + (standardErrors[best] as number)
  return lambdas[errors.findIndex((error) => error <= limit)] as number
}
