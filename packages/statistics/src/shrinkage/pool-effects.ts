import { checkEffects, type Effects } from './effects.ts'
import type { NormalPosterior } from './normal-posterior.ts'
import { pooledMean } from './pooled-mean.ts'
import { shrinkEffects } from './shrink-effects.ts'

/** What is believed of effects of one family beforehand, in the unit of the effects. */
export interface FamilyPrior {
  /** Of the family's mean: normal with this mean and standard deviation. */
  readonly mean: number
  readonly sd: number
  /** Scale of the half-normal that the standard deviation τ between its effects is of, > 0. */
  readonly betweenScale: number
}

/** Panels of Simpson's rule over τ, and how many scales of the half-normal it reaches to. */
const PANELS = 240
const REACH = 6

/**
 * Partial pooling: the posterior of each effect of a family, θ ~ N(μ, τ²), with μ and τ unknown. Effects that agree
 * lend each other certainty; one that differs keeps its own. Mean, standard deviation and P(θ > 0) are those of the
 * mixture over τ, by Simpson's rule. Throws RangeError on a variance that is not > 0 or a scale that is not.
 * Source: Gelman (2006), Bayesian Analysis 1(3); Röver (2020), Journal of Statistical Software 93(6).
 */
export function poolEffects(found: Effects, prior: FamilyPrior): NormalPosterior[] {
  checkEffects('poolEffects', found)
  if (!(prior.betweenScale > 0))
    throw new RangeError(`poolEffects: expected a scale > 0, got ${prior.betweenScale}`)
  const step = (REACH * prior.betweenScale) / PANELS
  const points = Array.from({ length: PANELS + 1 }, (_, at) => pointOf(found, prior, at * step))
  const highest = Math.max(...points.map(({ log }) => log))
  const weights = points.map(({ log }, at) => simpson(at) * Math.exp(log - highest))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return Array.from(found.effects, (_, row) => {
    const mixed = { mean: 0, square: 0, positive: 0 }
    for (const [at, { posteriors }] of points.entries()) {
      const { mean, sd, positive } = posteriors[row] as NormalPosterior
      const share = (weights[at] as number) / total
      mixed.mean += share * mean
      mixed.square += share * (sd ** 2 + mean ** 2)
      mixed.positive += share * positive
    }
    return { mean: mixed.mean, sd: Math.sqrt(mixed.square - mixed.mean ** 2), positive: mixed.positive }
  })
}

const simpson = (at: number) => (at === 0 || at === PANELS ? 1 : at % 2 === 1 ? 4 : 2)

/** The posteriors of the effects at one τ, and the logarithm of how likely it is, but for a constant. */
function pointOf(found: Effects, { mean, sd, betweenScale }: FamilyPrior, tau: number) {
  const { variances } = found
  const between = tau ** 2
  const pooled = pooledMean(found, between)
  const precision = 1 / pooled.variance + 1 / sd ** 2
  const common = (pooled.value / pooled.variance + mean / sd ** 2) / precision
  const log =
    -0.5 * (tau / betweenScale) ** 2 -
    0.5 * Array.from(variances, (variance) => Math.log(variance + between)).reduce((a, b) => a + b, 0) -
    0.5 * pooled.weightedSquares -
    0.5 * Math.log(precision) -
    (0.5 * (pooled.value - mean) ** 2) / (pooled.variance + sd ** 2)
  return { log, posteriors: shrinkEffects(found, { mean: common, sd: tau, meanVariance: 1 / precision }) }
}
