import { mean, weightedMean } from './mean.ts'
import type { Numbers } from './numbers.ts'
import { variance } from './variance.ts'

/** Values of a group, and their weights unless all weigh the same. */
export interface WeightedGroup {
  values: Numbers
  weights?: Numbers
}

/**
 * Difference of (weighted) means, treated − control, in standard deviations.
 * `spread` names the standard deviation: 'treated' for the effect on the treated, 'pooled' for
 * √((s²₁ + s²₀) / 2). It is always taken before weighting, so that weighting can move the difference only
 * (the convention of R's cobalt and MatchIt). Two constant groups: 0 when equal, else ±Infinity.
 * Source: Austin (2011), Multivariate Behavioral Research 46.
 */
export function standardizedMeanDifference(
  treated: WeightedGroup,
  control: WeightedGroup,
  spread: 'treated' | 'pooled' = 'treated',
): number {
  const difference = centre(treated) - centre(control)
  if (difference === 0) return 0
  const ofTreated = variance(treated.values)
  const square = spread === 'treated' ? ofTreated : (ofTreated + variance(control.values)) / 2
  return difference / Math.sqrt(square)
}

function centre({ values, weights }: WeightedGroup): number {
  return weights === undefined ? mean(values) : weightedMean(values, weights)
}
