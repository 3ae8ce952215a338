import { checkEffects, type Effects } from './effects.ts'
import { pooledMean } from './pooled-mean.ts'

/**
 * Variance τ² between effects by moments: (Q − (k − 1)) / (Σ w − Σ w² / Σ w), no less than 0; 0 of one effect.
 * In squared units of the effects (metafor::rma, method "DL"). Throws RangeError on a variance that is not > 0.
 * Source: DerSimonian & Laird (1986), Controlled Clinical Trials 7.
 */
export function derSimonianLaird(found: Effects): number {
  checkEffects('derSimonianLaird', found)
  if (found.effects.length < 2) return 0
  const { variance, squaredWeights, weightedSquares } = pooledMean(found, 0)
  const scale = 1 / variance - squaredWeights * variance
  return Math.max(0, (weightedSquares - (found.effects.length - 1)) / scale)
}
