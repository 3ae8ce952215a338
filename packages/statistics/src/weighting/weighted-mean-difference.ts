export interface GroupMean {
  readonly mean: number
  readonly sumOfWeights: number
  /** Units with a weight above 0. */
  readonly units: number
  /** Variance of the mean with the weights held fixed: Σ w²(y − mean)² / (Σ w)², convention HC0. */
  readonly variance: number
}

export interface MeanDifference {
  /** Treated mean − control mean, in the outcome's unit. */
  readonly difference: number
  /** Square root of the two variances together. */
  readonly standardError: number
  readonly treated: GroupMean
  readonly controls: GroupMean
}

/**
 * Difference of weighted means with its pieces. NaN where a group has no weight. The standard error does
 * not count the uncertainty of estimated weights: resample for that.
 */
export function weightedMeanDifference(
  outcome: ArrayLike<number>,
  treated: Uint8Array,
  weights: ArrayLike<number>,
): MeanDifference {
  const groups = [groupMean(outcome, treated, 0, weights), groupMean(outcome, treated, 1, weights)] as const
  const [controls, started] = groups
  return {
    difference: started.mean - controls.mean,
    standardError: Math.sqrt(started.variance + controls.variance),
    treated: started,
    controls,
  }
}

function groupMean(
  outcome: ArrayLike<number>,
  treated: Uint8Array,
  group: 0 | 1,
  weights: ArrayLike<number>,
): GroupMean {
  let sumOfWeights = 0
  let weighted = 0
  let units = 0
  for (let unit = 0; unit < treated.length; unit++) {
    const weight = weights[unit] as number
    if (treated[unit] !== group || weight === 0) continue
    sumOfWeights += weight
    weighted += weight * (outcome[unit] as number)
    units++
  }
  const mean = weighted / sumOfWeights
  let squares = 0
  for (let unit = 0; unit < treated.length; unit++)
    if (treated[unit] === group && weights[unit] !== 0)
      squares += ((weights[unit] as number) * ((outcome[unit] as number) - mean)) ** 2
  return { mean, sumOfWeights, units, variance: squares / sumOfWeights ** 2 }
}
