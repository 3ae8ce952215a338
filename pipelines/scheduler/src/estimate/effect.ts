import {
  bootstrapCounts,
  columnOf,
  effectiveSampleSize,
  generatorOf,
  percentileInterval,
  standardizedMeanDifference,
  weightedMeanDifference,
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
  const { treated, outcome, covariates } = table
  const rows = treated.length
  const weigh = weigherOf(table, method)
  const { weights, converged } = weigh(new Float64Array(rows).fill(1))
  const effectOf = (of: ArrayLike<number>) => weightedMeanDifference(outcome, treated, of).difference
  const generator = generatorOf(seed, 'estimate effect', method)
  const replicates = new Float64Array(converged ? draws : 0).map(() => {
    const counts = bootstrapCounts(generator, rows)
    if (method === 'match') return effectOf(weights.map((weight, row) => weight * (counts[row] as number)))
    const drawn = weigh(counts)
    return drawn.converged ? effectOf(drawn.weights) : Number.NaN
  })
  const known = replicates.filter(Number.isFinite)
  const interval = known.length > 0 ? percentileInterval(known, level) : { lower: null, upper: null }
  const controls = weights.filter((_, row) => treated[row] === 0)
  return {
    method,
    estimate: converged ? effectOf(weights) : null,
    interval: [interval.lower, interval.upper] as const,
    level,
    draws: known.length,
    n_treated: treated.reduce((sum, flag) => sum + flag, 0),
    n_control: controls.length,
    ess_control: converged ? effectiveSampleSize(controls) : null,
    max_abs_smd: converged
      ? Math.max(
          ...Array.from({ length: covariates.columns }, (_, column) =>
            Math.abs(imbalance(columnOf(covariates, column), treated, weights)),
          ),
        )
      : null,
    converged,
  }
}

function imbalance(values: Float64Array, treated: Uint8Array, weights: Float64Array): number {
  const of = (numbers: Float64Array, group: 0 | 1) => numbers.filter((_, row) => treated[row] === group)
  const side = (group: 0 | 1) => ({ values: of(values, group), weights: of(weights, group) })
  return standardizedMeanDifference(side(1), side(0))
}
