import { pickColumns, pickRows, type RowMajor, rowCount } from '../linear/row-major.ts'
import { standardisedOn } from '../weighting/standardised-on.ts'
import { type Panel, splitPanel } from './panel.ts'
import { type FitProblem, fitLoss, predictorWeights } from './predictor-weights.ts'
import { rootMeanSquare, weightedRow } from './weighted-row.ts'

export interface SyntheticControlOptions {
  /** A row for each unit; the pre-period outcomes unless given. */
  readonly predictors?: RowMajor
  /** Importance of each predictor, summing to 1; found by nested optimisation unless given. */
  readonly v?: Float64Array
  /** Pre-periods whose fit v is to serve, first and one past the last; all pre-periods unless given. */
  readonly fitPeriods?: readonly [from: number, to: number]
}

export interface SyntheticControl {
  readonly donors: Int32Array
  /** One per donor, 0 or more, summing to 1. */
  readonly weights: Float64Array
  readonly v: Float64Array
  /** Outcomes of the weighted donors in every period. */
  readonly synthetic: Float64Array
  /** Treated − synthetic in every period, in the outcome's unit. */
  readonly gaps: Float64Array
  /** Root mean squared gap over the fit periods. */
  readonly preRmspe: number
}

/**
 * Synthetic control (Abadie & Gardeazabal 2003; Abadie, Diamond & Hainmueller 2010): donor weights on the
 * simplex that bring the donors' predictors nearest to the treated unit's, each predictor in standard
 * deviations over the units used and weighed by v. On pre-period outcomes alone every period weighs the same
 * and is not scaled. Throws RangeError where sizes do not fit or a number is missing.
 */
export function syntheticControl(
  panel: Panel,
  { predictors, v, fitPeriods = [0, panel.prePeriods] }: SyntheticControlOptions = {},
): SyntheticControl {
  const { donors, treated, donorOutcomes } = splitPanel(panel)
  const [from, to] = fitPeriods
  if (!(from >= 0 && from < to && to <= panel.prePeriods))
    throw new RangeError(`fit periods: expected within 0 to ${panel.prePeriods}, got ${from} to ${to}`)
  const span = (first: number, last: number) => Array.from({ length: last - first }, (_, k) => first + k)
  const own = predictors
    ? scaledPredictors(predictors, panel.treatedUnit, donors, rowCount(panel.outcomes))
    : {
        treatedPredictors: treated.slice(0, panel.prePeriods),
        donorPredictors: pickColumns(donorOutcomes, span(0, panel.prePeriods)),
      }
  const problem: FitProblem = {
    ...own,
    treatedOutcomes: treated.slice(from, to),
    donorOutcomes: pickColumns(donorOutcomes, span(from, to)),
  }
  const size = problem.donorPredictors.columns
  if (v && v.length !== size) throw new RangeError(`v: expected ${size} predictors, got ${v.length}`)
  const chosen = v ?? (predictors ? predictorWeights(problem) : new Float64Array(size).fill(1 / size))
  const { weights } = fitLoss(problem, chosen)
  const synthetic = weightedRow(donorOutcomes, weights)
  const gaps = treated.map((value, period) => value - (synthetic[period] as number))
  return { donors, weights, v: chosen, synthetic, gaps, preRmspe: rootMeanSquare(gaps, from, to) }
}

function scaledPredictors(predictors: RowMajor, treatedUnit: number, donors: Int32Array, units: number) {
  if (rowCount(predictors) !== units)
    throw new RangeError(`predictors: expected ${units} units, got ${rowCount(predictors)}`)
  const used = pickRows(predictors, [treatedUnit, ...donors])
  const missing = used.values.findIndex((value) => !Number.isFinite(value))
  if (missing >= 0)
    throw new RangeError(`predictor ${missing % used.columns}: expected a number for every unit, got none`)
  const shares = new Float64Array(donors.length + 1).fill(1 / (donors.length + 1))
  const { values, columns } = standardisedOn(used, new Float64Array(used.columns), shares)
  return {
    treatedPredictors: values.slice(0, columns),
    donorPredictors: { values: values.slice(columns), columns },
  }
}
