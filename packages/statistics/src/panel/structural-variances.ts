import { gamma } from '../random/gamma.ts'
import type { Generator } from '../random/generator.ts'
import { combined } from './combined.ts'
import type { ConditionalForecast, StructuralVariances } from './conditional-forecast.ts'
import type { StructuralSeries } from './structural-series.ts'

/** A standard deviation believed beforehand, in that of the outcome, and how many periods the belief weighs. */
export interface DeviationPrior {
  readonly guess: number
  readonly weight: number
}

export interface StructuralPriors {
  readonly noise: DeviationPrior
  /** Of the step that the level takes in a period. */
  readonly step: DeviationPrior
  /** How many periods of information the prior of the coefficients weighs. */
  readonly slabPeriods: number
}

/**
 * Defaults of R's CausalImpact (impact_model.R): the level steps 0.01 standard deviations of the outcome, weight
 * 32; controls explain 0.8 of its variance, weight 50. The prior of the coefficients is the slab of its bsts without the
 * spike: normal about 0, Zellner's with half of it on the diagonal, 0.01 periods heavy. Controls are few and chosen
 * beforehand, so none is to be dropped, and a prior this light shrinks only what the known periods cannot tell apart.
 * Unlike there, deviations have no upper limit, and the first level is about the mean of the known periods rather than
 * about the first of them.
 */
export const causalImpactPriors: StructuralPriors = {
  noise: { guess: Math.sqrt(1 - 0.8), weight: 50 },
  step: { guess: 0.01, weight: 32 },
  slabPeriods: 0.01,
}

/** Inverse gamma given so many squares. */
function drawVariance(generator: Generator, prior: DeviationPrior, count: number, squares: number): number {
  const { guess, weight } = prior
  return (weight * guess ** 2 + squares) / 2 / gamma(generator, (weight + count) / 2)
}

/** Variances drawn given everything else. */
export function drawVariances(
  generator: Generator,
  { outcome, controls, precision }: StructuralSeries,
  { coefficients, level }: Pick<ConditionalForecast, 'coefficients' | 'level'>,
  priors: StructuralPriors,
): StructuralVariances {
  const size = coefficients.length
  const explained = combined(
    level,
    controls.map(({ known }) => known),
    coefficients,
  )
  const noiseSquares = explained.reduce(
    (sum, value, at) => sum + ((outcome.known[at] as number) - value) ** 2,
    0,
  )
  const slabSquares = precision.reduce(
    (sum, entry, place) =>
      sum +
      entry * (coefficients[Math.floor(place / size)] as number) * (coefficients[place % size] as number),
    0,
  )
  const stepSquares = level.reduce(
    (sum, now, at) => (at === 0 ? 0 : sum + (now - (level[at - 1] as number)) ** 2),
    0,
  )
  return {
    noise: drawVariance(generator, priors.noise, level.length + size, noiseSquares + slabSquares),
    step: drawVariance(generator, priors.step, level.length - 1, stepSquares),
  }
}
