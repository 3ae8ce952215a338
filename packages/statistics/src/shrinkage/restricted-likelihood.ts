import { derSimonianLaird } from './dersimonian-laird.ts'
import { checkEffects, type Effects } from './effects.ts'
import { pooledMean } from './pooled-mean.ts'

/**
 * Variance τ² between effects by restricted maximum likelihood, no less than 0; 0 of one effect. Fisher scoring
 * from DerSimonian and Laird's (metafor::rma, method "REML"; Viechtbauer 2005, J. Educ. Behav. Stat. 30).
 * Throws RangeError on a variance that is not > 0, Error when 500 steps do not settle it.
 */
export function restrictedLikelihood(found: Effects): number {
  checkEffects('restrictedLikelihood', found)
  if (found.effects.length < 2) return 0
  let between = derSimonianLaird(found)
  for (let step = 0; step < 500; step++) {
    const change = scoringStep(found, between)
    const next = Math.max(0, between + change)
    if (Math.abs(next - between) <= 1e-12 * (1 + between)) return next
    between = next
  }
  throw new Error(`restrictedLikelihood: not settled after 500 steps, at ${between}`)
}

/** (y'PPy − tr P) / tr PP, with P the projection that takes the pooled mean away. */
function scoringStep(found: Effects, between: number): number {
  const { variance, squaredWeights, squaredWeightedSquares } = pooledMean(found, between)
  const trace = 1 / variance - squaredWeights * variance
  let cubed = 0
  for (let row = 0; row < found.variances.length; row++)
    cubed += 1 / ((found.variances[row] ?? 0) + between) ** 3
  const squaredTrace = squaredWeights - 2 * cubed * variance + (squaredWeights * variance) ** 2
  return (squaredWeightedSquares - trace) / squaredTrace
}
