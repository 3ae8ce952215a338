import {
  bootstrapCounts,
  columnOf,
  effectiveSampleSize,
  generatorOf,
  percentileInterval,
  pickRows,
  standardizedMeanDifference,
} from '@elinvoima/statistics'
import type { EffectTable } from './effect-table.ts'
import { type Method, weigherOf } from './effect-weights.ts'

export interface EffectPlan {
  readonly method: Method
  readonly draws: number
  readonly seed: number
  readonly level: number
}

/**
 * The average effect on the treated with a percentile bootstrap interval. The weights are found anew in each draw;
 * matched rows are drawn among those matched, with the weights they got (Austin & Small 2014 draw pairs so). Draws
 * without weights are left out. Estimate and interval are null where no weights make the groups alike.
 */
export function describeEffect(table: EffectTable, { method, draws, seed, level }: EffectPlan) {
  const { treated, outcome } = table
  const rows = treated.length
  const weigh = weigherOf(table, method)
  const { weights, converged } = weigh(new Float64Array(rows).fill(1))
  const effectOf = (of: Float64Array) => differenceOfMeans(outcome, treated, of)
  const generator = generatorOf(seed, 'estimate effect', method)
  const replicates = new Float64Array(converged ? draws : 0).map(() => {
    const counts = bootstrapCounts(generator, rows)
    if (method === 'match') return effectOf(weights.map((weight, row) => weight * (counts[row] as number)))
    const drawn = weigh(counts)
    return drawn.converged ? effectOf(drawn.weights) : Number.NaN
  })
  const known = replicates.filter(Number.isFinite)
  const interval = known.length > 0 ? percentileInterval(known, level) : { lower: null, upper: null }
  const controls = picked(weights, rowsOf(treated, 0))
  return {
    method,
    estimate: converged ? effectOf(weights) : null,
    interval: [interval.lower, interval.upper] as const,
    level,
    draws: known.length,
    n_treated: treated.reduce((sum, flag) => sum + flag, 0),
    n_control: controls.length,
    ess_control: converged ? effectiveSampleSize(controls) : null,
    max_abs_smd: converged ? largestImbalance(table, weights) : null,
    converged,
  }
}

function differenceOfMeans(outcome: Float64Array, treated: Uint8Array, weights: Float64Array): number {
  const [sums, totals] = [new Float64Array(2), new Float64Array(2)]
  for (let row = 0; row < outcome.length; row++) {
    const [group, weight] = [treated[row] as number, weights[row] as number]
    sums[group] = (sums[group] as number) + weight * (outcome[row] as number)
    totals[group] = (totals[group] as number) + weight
  }
  const [ofControls, ofTreated] = sums.map((sum, group) => sum / (totals[group] as number))
  return (ofTreated as number) - (ofControls as number)
}

/** The largest difference of weighted means over the covariates, in standard deviations of the treated. */
function largestImbalance({ treated, covariates }: EffectTable, weights: Float64Array): number {
  const groupOf = (rows: Int32Array) => ({
    rows: pickRows(covariates, rows),
    weights: picked(weights, rows),
  })
  const of = (group: ReturnType<typeof groupOf>, column: number) => ({
    values: columnOf(group.rows, column),
    weights: group.weights,
  })
  const [treatedRows, controlRows] = [groupOf(rowsOf(treated, 1)), groupOf(rowsOf(treated, 0))]
  let largest = 0
  for (let column = 0; column < covariates.columns; column++) {
    largest = Math.max(
      largest,
      Math.abs(standardizedMeanDifference(of(treatedRows, column), of(controlRows, column))),
    )
  }
  return largest
}

function rowsOf(treated: Uint8Array, group: number): Int32Array {
  return new Int32Array(treated.length).map((_, row) => row).filter((row) => treated[row] === group)
}

function picked(values: Float64Array, rows: Int32Array): Float64Array {
  const found = new Float64Array(rows.length)
  for (let place = 0; place < rows.length; place++) found[place] = values[rows[place] as number] as number
  return found
}
