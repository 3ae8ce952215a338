import {
  bootstrapCounts,
  columnOf,
  effectiveSampleSize,
  generatorOf,
  percentileInterval,
  standardizedMeanDifference,
} from '@elinvoima/statistics'
import { differenceOfMeans, type EffectEstimator } from './effect-estimator.ts'
import type { EffectTable } from './effect-table.ts'
import { entropyEffect } from './entropy-effect.ts'
import { inverseProbabilityEffect, matchedEffect } from './propensity-effect.ts'

const estimators = {
  entropy: entropyEffect,
  ipw: inverseProbabilityEffect,
  match: matchedEffect,
} satisfies Record<string, (table: EffectTable) => EffectEstimator>

export type Method = keyof typeof estimators
export const methods = Object.keys(estimators) as Method[]

export interface EffectPlan {
  readonly method: Method
  readonly draws: number
  readonly seed: number
  readonly level: number
}

/**
 * The average effect on the treated with a percentile bootstrap interval of rows drawn with replacement. Draws without
 * weights are left out. Estimate and interval are null where no weights make the groups alike.
 */
export function describeEffect(table: EffectTable, { method, draws, seed, level }: EffectPlan) {
  const { treated } = table
  const { found, drawn, alike } = estimators[method](table)
  const { weights, converged } = found
  const generator = generatorOf(seed, 'estimate effect', method)
  const replicates = new Float64Array(converged ? draws : 0).map(() =>
    drawn(bootstrapCounts(generator, treated.length, alike)),
  )
  const known = replicates.filter(Number.isFinite)
  const interval = known.length > 0 ? percentileInterval(known, level) : { lower: null, upper: null }
  const controls = picked(weights, rowsOf(treated, 0))
  return {
    method,
    estimate: converged ? differenceOfMeans(table, weights) : null,
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

/** The largest difference of weighted means over the covariates, in standard deviations of the treated. */
function largestImbalance({ treated, covariates }: EffectTable, weights: Float64Array): number {
  const treatedRows = rowsOf(treated, 1)
  const ofTreated = picked(weights, treatedRows)
  const ofControls = weights.map((weight, row) => (treated[row] === 1 ? 0 : weight))
  let largest = 0
  for (let column = 0; column < covariates.columns; column++) {
    const values = columnOf(covariates, column)
    const difference = standardizedMeanDifference(
      { values: picked(values, treatedRows), weights: ofTreated },
      { values, weights: ofControls },
    )
    largest = Math.max(largest, Math.abs(difference))
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
