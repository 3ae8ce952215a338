import { checkEffects, type Effects } from './effects.ts'
import { type NormalPosterior, normalPosterior } from './normal-posterior.ts'
import { pooledMean } from './pooled-mean.ts'

/** The distribution effects come from, θ ~ N(mean, sd²), and how surely its mean is known (0: as given). */
export interface EffectPrior {
  mean: number
  /** τ, standard deviation between effects. */
  sd: number
  meanVariance?: number
}

/** The prior that the effects themselves give with a variance τ² between them: their pooled mean and its variance. */
export function pooledPrior(found: Effects, between: number): EffectPrior {
  checkEffects('pooledPrior', found)
  const { value, variance } = pooledMean(found, between)
  return { mean: value, sd: Math.sqrt(between), meanVariance: variance }
}

/**
 * Normal–normal shrinkage of every effect towards the prior mean: λ·effect + (1 − λ)·mean with
 * λ = τ² / (τ² + variance), sd² = λ·variance + (1 − λ)²·meanVariance (metafor::blup). τ = 0 gives everyone the
 * prior mean. Throws RangeError on a variance that is not > 0 or a negative τ.
 */
export function shrinkEffects(found: Effects, prior: EffectPrior): NormalPosterior[] {
  checkEffects('shrinkEffects', found)
  if (!(prior.sd >= 0)) throw new RangeError(`shrinkEffects: expected a prior sd ≥ 0, got ${prior.sd}`)
  const between = prior.sd ** 2
  return Array.from(found.effects, (effect, row) => {
    const variance = found.variances[row] ?? 0
    const own = between / (between + variance)
    const square = own * variance + (1 - own) ** 2 * (prior.meanVariance ?? 0)
    return normalPosterior(own * effect + (1 - own) * prior.mean, Math.sqrt(square))
  })
}
