import {
  inverseProbabilityWeights,
  logisticRegression,
  nearestNeighbourMatching,
  withIntercept,
} from '@elinvoima/statistics'
import { differenceOfMeans, type EffectEstimator, type EffectWeights } from './effect-estimator.ts'
import type { EffectTable } from './effect-table.ts'

/** Weights 1 and p/(1 − p) of a logistic regression, found anew in each draw. */
export function inverseProbabilityEffect(table: EffectTable): EffectEstimator {
  const weigh = (counts: ArrayLike<number>): EffectWeights => {
    const { probabilities, converged } = propensity(table, counts)
    const options = { estimand: 'ATT', baseWeights: counts } as const
    if (!converged) return { weights: new Float64Array(table.treated.length), converged }
    return { weights: inverseProbabilityWeights(table.treated, probabilities, options).weights, converged }
  }
  return {
    found: weigh(new Float64Array(table.treated.length).fill(1)),
    drawn: (counts) => {
      const { weights, converged } = weigh(counts)
      return converged ? differenceOfMeans(table, weights) : Number.NaN
    },
  }
}

/**
 * One nearest neighbour each on p, no control twice. Matched rows are drawn among those matched, with the weights
 * they got (Austin & Small 2014 draw pairs so).
 */
export function matchedEffect(table: EffectTable): EffectEstimator {
  const { probabilities, converged } = propensity(table)
  const { weights } = nearestNeighbourMatching(table.treated, { scores: probabilities })
  return {
    found: { weights, converged },
    drawn: (counts) =>
      differenceOfMeans(
        table,
        weights.map((weight, row) => weight * (counts[row] as number)),
      ),
  }
}

function propensity({ treated, covariates }: EffectTable, counts?: ArrayLike<number>) {
  return logisticRegression(withIntercept(covariates), treated, counts ? { weights: counts } : {})
}
