import {
  type CellsOfRows,
  cellsOfRows,
  columnOf,
  entropyBalancing,
  inverseProbabilityWeights,
  logisticRegression,
  nearestNeighbourMatching,
  pickRows,
  withIntercept,
} from '@elinvoima/statistics'
import type { EffectTable } from './effect-table.ts'

/** Weights of rows that make the treated and the controls alike. */
export interface EffectWeights {
  readonly weights: Float64Array
  readonly converged: boolean
}

/** Finds the weights of rows that are drawn so many times. */
export type Weigher = (counts: ArrayLike<number>) => EffectWeights

export const methods = ['entropy', 'ipw', 'match'] as const
export type Method = (typeof methods)[number]

/**
 * Weights for the effect on the treated. `entropy`: entropy balancing of the controls on the treated means.
 * `ipw`: 1 and p/(1 − p) of a logistic regression. `match`: one nearest neighbour each on its p, no control twice.
 */
export function weigherOf(table: EffectTable, method: Method): Weigher {
  if (method === 'entropy') return entropyWeigher(table)
  return method === 'ipw' ? (counts) => inverseProbability(table, counts) : () => matched(table)
}

function propensity({ treated, covariates }: EffectTable, counts?: ArrayLike<number>) {
  return logisticRegression(withIntercept(covariates), treated, counts ? { weights: counts } : {})
}

function inverseProbability(table: EffectTable, counts: ArrayLike<number>): EffectWeights {
  const { probabilities, converged } = propensity(table, counts)
  const options = { estimand: 'ATT', baseWeights: counts } as const
  if (!converged) return { weights: new Float64Array(table.treated.length), converged }
  return { weights: inverseProbabilityWeights(table.treated, probabilities, options).weights, converged }
}

function matched(table: EffectTable): EffectWeights {
  const { probabilities, converged } = propensity(table)
  return { weights: nearestNeighbourMatching(table.treated, { scores: probabilities }).weights, converged }
}

/** Equal controls go through the solver as one; a draw starts from the weights found before. */
function entropyWeigher({ treated, covariates }: EffectTable): Weigher {
  const rows = treated.length
  const controls = Int32Array.from({ length: rows }, (_, row) => row).filter((row) => treated[row] === 0)
  const found: CellsOfRows = cellsOfRows(pickRows(covariates, controls))
  const columns = Array.from({ length: covariates.columns }, (_, column) => columnOf(covariates, column))
  let start: Float64Array | null = null
  return (counts) => {
    const frequencies = new Float64Array(found.frequencies.length)
    for (const [place, row] of controls.entries()) {
      const cell = found.cellOf[place] as number
      frequencies[cell] = (frequencies[cell] as number) + (counts[row] as number)
    }
    const { weights: cellWeights, converged } = entropyBalancing(
      found.cells,
      columns.map((column) => treatedMean(column, treated, counts)),
      { frequencies, ...(start ? { baseWeights: start, tolerance: 1e-7 } : {}) },
    )
    const tilt = cellWeights.map((weight, cell) => (frequencies[cell] ? weight / frequencies[cell] : 0))
    if (converged) start ??= tilt
    const weights = Float64Array.from(counts)
    for (const [place, row] of controls.entries())
      weights[row] = (weights[row] as number) * (tilt[found.cellOf[place] as number] as number)
    return { weights, converged }
  }
}

function treatedMean(values: Float64Array, treated: Uint8Array, counts: ArrayLike<number>): number {
  let sum = 0
  let total = 0
  for (let row = 0; row < treated.length; row++) {
    if (treated[row] !== 1) continue
    sum += (counts[row] as number) * (values[row] as number)
    total += counts[row] as number
  }
  return sum / total
}
