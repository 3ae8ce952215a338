import { choleskyFactor, choleskySolve } from '../linear/cholesky.ts'
import type { Generator } from '../random/generator.ts'
import { normal } from '../random/normal.ts'
import { combined } from './combined.ts'
import { drawLevel } from './draw-level.ts'
import { filterLevel, levelGains } from './local-level.ts'
import type { StructuralSeries } from './structural-series.ts'

export interface StructuralVariances {
  readonly noise: number
  /** Of the step that the level takes in a period. */
  readonly step: number
}

/** A draw of what is not seen, in the measure of the known periods. */
export interface ConditionalForecast {
  readonly coefficients: Float64Array
  /** Of the known periods. */
  readonly level: Float64Array
  /** Outcome of the later periods with noise, had nothing changed. */
  readonly drawn: Float64Array
  /** Mean of that given the variances: no draw in it. */
  readonly expected: Float64Array
}

/** Factor L of a precision matrix, and what it is solved for, of the coefficients with the level summed out. */
function coefficientEquations(
  innovations: readonly Float64Array[],
  outcome: Float64Array,
  variances: Float64Array,
  prior: Float64Array,
) {
  const size = innovations.length
  const product = (one: Float64Array, other: Float64Array) => {
    let sum = 0
    for (let at = 0; at < one.length; at++)
      sum += ((one[at] as number) * (other[at] as number)) / (variances[at] as number)
    return sum
  }
  const precision = prior.map(
    (entry, place) =>
      entry +
      product(
        innovations[Math.floor(place / size)] as Float64Array,
        innovations[place % size] as Float64Array,
      ),
  )
  const factor = choleskyFactor(precision, size)
  if (!factor) throw new RangeError('controls: expected a prior that tells them apart')
  return { factor, right: Float64Array.from(innovations, (own) => product(own, outcome)) }
}

/** Normal of mean A⁻¹ right and covariance A⁻¹, where A = L L'. */
function drawSolution(generator: Generator, factor: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const deviates = right.map(() => normal(generator))
  const moved = right.map((value, row) =>
    deviates
      .subarray(0, row + 1)
      .reduce((sum, deviate, k) => sum + (factor[row * size + k] as number) * deviate, value),
  )
  return choleskySolve(factor, size, moved)
}

/**
 * A joint draw of coefficients, level and forecast given the variances. The coefficients are drawn with the level
 * summed out, by filtering the outcome and each control alike (de Jong 1991, The Annals of Statistics 19), so that the two
 * do not hold each other back. The level of the first period has mean 0 and variance 1.
 */
export function conditionalForecast(
  generator: Generator,
  { outcome, controls, precision }: StructuralSeries,
  { noise, step }: StructuralVariances,
): ConditionalForecast {
  const periods = outcome.known.length
  const model = { noiseVariance: noise, stepVariance: step, firstMean: 0, firstVariance: 1 }
  const gains = levelGains(model, periods)
  const own = filterLevel(gains, outcome.known, 0)
  const filtered = controls.map(({ known }) => filterLevel(gains, known, 0))
  const { factor, right } = coefficientEquations(
    filtered.map(({ innovations }) => innovations),
    own.innovations,
    gains.innovationVariances,
    precision.map((entry) => entry / noise),
  )
  const levels = filtered.map((one) => one.levels)
  const laterControls = controls.map(({ later }) => later)
  const meanCoefficients = choleskySolve(factor, right.length, right)
  const lastLevel = combined(own.levels, levels, meanCoefficients, -1)[periods - 1] as number
  const coefficients = drawSolution(generator, factor, right)
  const level = drawLevel(
    generator,
    combined(own.levels, levels, coefficients, -1),
    gains.levelVariances,
    step,
  )
  let now = level[periods - 1] as number
  const drawn = outcome.later.map(() => {
    now = normal(generator, now, Math.sqrt(step))
    return normal(generator, now, Math.sqrt(noise))
  })
  return {
    coefficients,
    level,
    drawn: combined(drawn, laterControls, coefficients),
    expected: combined(
      outcome.later.map(() => lastLevel),
      laterControls,
      meanCoefficients,
    ),
  }
}
