import type { Effects } from './effects.ts'

/** Mean of effects weighted by 1 / (variance + between), its variance and the sums behind it. */
export interface PooledMean {
  value: number
  variance: number
  /** Σ w² and Σ w² (effect − mean)², Σ w (effect − mean)², w the weights. */
  squaredWeights: number
  squaredWeightedSquares: number
  weightedSquares: number
}

/** Pools effects with the given variance between them (0: a common effect). */
export function pooledMean({ effects, variances }: Effects, between: number): PooledMean {
  let weights = 0
  let squaredWeights = 0
  let sum = 0
  for (let row = 0; row < effects.length; row++) {
    const weight = 1 / ((variances[row] ?? 0) + between)
    weights += weight
    squaredWeights += weight * weight
    sum += weight * (effects[row] ?? 0)
  }
  const value = sum / weights
  let weightedSquares = 0
  let squaredWeightedSquares = 0
  for (let row = 0; row < effects.length; row++) {
    const weight = 1 / ((variances[row] ?? 0) + between)
    const square = ((effects[row] ?? 0) - value) ** 2
    weightedSquares += weight * square
    squaredWeightedSquares += weight * weight * square
  }
  return { value, variance: 1 / weights, squaredWeights, squaredWeightedSquares, weightedSquares }
}
