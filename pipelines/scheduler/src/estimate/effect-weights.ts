import {
  cellsOfRows,
  columnSums,
  entropyBalancing,
  inverseProbabilityWeights,
  logisticRegression,
  nearestNeighbourMatching,
  type Rebalance,
  rebalancer,
  sparseRows,
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

/** How near a draw comes to balance, in standard deviations. */
const DRAW_TOLERANCE = 1e-5

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

/** Equal persons go through the solver as one; a draw starts from the weights found before. */
function entropyWeigher({ treated, covariates }: EffectTable): Weigher {
  const { cells, cellOf, frequencies } = cellsOfRows(covariates)
  const sparse = sparseRows(cells)
  const drawn = (counts: Float64Array) => {
    const treatedIn = new Float64Array(frequencies.length)
    const controlsIn = new Float64Array(frequencies.length)
    let total = 0
    for (let row = 0; row < treated.length; row++) {
      const group = treated[row] === 1 ? treatedIn : controlsIn
      const cell = cellOf[row] as number
      group[cell] = (group[cell] as number) + (counts[row] as number)
      if (treated[row] === 1) total += counts[row] as number
    }
    return { controlsIn, targets: columnSums(sparse, treatedIn).map((sum) => sum / total) }
  }
  let near: { tilt: Float64Array; rebalance: Rebalance } | null = null
  return (counts) => {
    const ofRows = new Float64Array(counts)
    const { controlsIn, targets } = drawn(ofRows)
    const quick = near?.rebalance(product(controlsIn, near.tilt), targets)
    const { weights, converged } = quick
      ? { weights: quick, converged: true }
      : entropyBalancing(cells, targets, {
          frequencies: controlsIn,
          ...(near ? { tolerance: DRAW_TOLERANCE } : {}),
        })
    const tilt = product(
      weights,
      controlsIn.map((persons) => (persons ? 1 / persons : 0)),
    )
    if (converged) near ??= { tilt, rebalance: rebalancer(cells, weights, DRAW_TOLERANCE) }
    for (let row = 0; row < ofRows.length; row++)
      if (treated[row] === 0) ofRows[row] = (ofRows[row] as number) * (tilt[cellOf[row] as number] as number)
    return { weights: ofRows, converged }
  }
}

function product(one: Float64Array, other: Float64Array): Float64Array {
  const products = new Float64Array(one.length)
  for (let place = 0; place < one.length; place++)
    products[place] = (one[place] as number) * (other[place] as number)
  return products
}
