import { quantile } from '../describe/quantile.ts'
import type { Interval } from '../interval/interval.ts'
import type { Generator } from '../random/generator.ts'
import { conditionalForecast, type StructuralVariances } from './conditional-forecast.ts'
import { structuralSeries } from './structural-series.ts'
import { causalImpactPriors, drawVariances, type StructuralPriors } from './structural-variances.ts'

export interface StructuralEffect {
  /** By later period: posterior mean of the outcome had nothing changed, and the outcome less it. */
  readonly expected: Float64Array
  readonly effects: Float64Array
  readonly intervals: readonly Interval[]
  readonly mean: number
  readonly meanInterval: Interval
  /** Sum of the effects up to each later period. */
  readonly cumulative: Float64Array
  readonly cumulativeIntervals: readonly Interval[]
  /** Posterior probability, the smaller of both sides, that chance alone sums to as much; at least 1 / (draws + 1). */
  readonly tailProbability: number
}

export interface StructuralOptions {
  readonly draws?: number
  /** Draws thrown away before the first that counts. */
  readonly warmUp?: number
  readonly level?: number
  readonly priors?: StructuralPriors
}

const runningSums = (values: Float64Array) => {
  let sum = 0
  return values.map((value) => {
    sum += value
    return sum
  })
}

/**
 * Bayesian structural time series in the manner of CausalImpact (Brodersen et al. 2015, Annals of Applied Statistics
 * 9(1)): a local level and a static regression on a few controls are fitted to the first `known` periods by Gibbs
 * sampling, and what the later periods have beyond the posterior forecast is the effect, in the unit of the outcome.
 * Intervals are central, of the forecast with its noise. Controls are taken to be untouched by the change, and the priors to
 * hold: over 24 known and 12 later periods of drawn series the 90 percent interval of the mean held the gap 90 times in
 * 100 where they did, but 77 and 62 where the level stepped 0.1 and 0.2 deviations a period, and 80 where the controls
 * explained half of the outcome. Season is not modelled.
 * Throws RangeError unless the series are whole, of one length, vary before the change and go on after it.
 */
export function structuralEffect(
  generator: Generator,
  outcome: ArrayLike<number>,
  controls: readonly ArrayLike<number>[],
  known: number,
  { draws = 2000, warmUp = 200, level = 0.9, priors = causalImpactPriors }: StructuralOptions = {},
): StructuralEffect {
  const series = structuralSeries(outcome, controls, known, priors.slabPeriods)
  const later = Float64Array.from(outcome).subarray(known)
  const expected = new Float64Array(later.length)
  const drawn: Float64Array[] = []
  let variances: StructuralVariances = {
    noise: priors.noise.guess ** 2,
    step: priors.step.guess ** 2,
  }
  for (let draw = -warmUp; draw < draws; draw++) {
    const forecast = conditionalForecast(generator, series, variances)
    variances = drawVariances(generator, series, forecast, priors)
    if (draw < 0) continue
    const { mean, scale } = series
    for (const [at, value] of forecast.expected.entries())
      expected[at] = (expected[at] as number) + (mean + scale * value) / draws
    drawn.push(later.map((value, at) => value - mean - scale * (forecast.drawn[at] as number)))
  }
  return summaryOf(later, expected, drawn, level)
}

function summaryOf(
  later: Float64Array,
  expected: Float64Array,
  drawn: readonly Float64Array[],
  level: number,
): StructuralEffect {
  const tail = (1 - level) / 2
  const intervalOf = (values: readonly number[]): Interval => ({
    lower: quantile(values, tail),
    upper: quantile(values, 1 - tail),
  })
  const intervalsOf = (paths: readonly Float64Array[]) =>
    Array.from(later, (_, at) => intervalOf(paths.map((path) => path[at] as number)))
  const effects = later.map((value, at) => value - (expected[at] as number))
  const cumulative = runningSums(effects)
  const sums = drawn.map(runningSums)
  const totals = sums.map((path) => path.at(-1) as number)
  const below = totals.filter((total) => total <= 0).length
  const above = totals.filter((total) => total >= 0).length
  return {
    expected,
    effects,
    intervals: intervalsOf(drawn),
    mean: (cumulative.at(-1) as number) / later.length,
    meanInterval: intervalOf(totals.map((total) => total / later.length)),
    cumulative,
    cumulativeIntervals: intervalsOf(sums),
    tailProbability: (1 + Math.min(below, above)) / (drawn.length + 1),
  }
}
