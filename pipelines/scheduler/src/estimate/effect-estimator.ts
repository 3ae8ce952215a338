import type { Alike } from '@elinvoima/statistics'
import type { EffectTable } from './effect-table.ts'

/** Weights of rows that make the treated and the controls alike. */
export interface EffectWeights {
  readonly weights: Float64Array
  readonly converged: boolean
}

/** A way to find the effect on the treated in one table, over and over. */
export interface EffectEstimator {
  /** The weights of the rows when each counts once. */
  readonly found: EffectWeights
  /** Rows that a draw counts together; without it each row is counted. */
  readonly alike?: Alike
  /** The effect when each row, or kind of row, is drawn so many times; NaN where no weights make the groups alike. */
  readonly drawn: (counts: Int32Array) => number
}

/** The weighted mean outcome of the treated less that of the controls. */
export function differenceOfMeans({ treated, outcome }: EffectTable, weights: Float64Array): number {
  const [sums, totals] = [new Float64Array(2), new Float64Array(2)]
  for (let row = 0; row < outcome.length; row++) {
    const [group, weight] = [treated[row] as number, weights[row] as number]
    sums[group] = (sums[group] as number) + weight * (outcome[row] as number)
    totals[group] = (totals[group] as number) + weight
  }
  const [ofControls, ofTreated] = sums.map((sum, group) => sum / (totals[group] as number))
  return (ofTreated as number) - (ofControls as number)
}
