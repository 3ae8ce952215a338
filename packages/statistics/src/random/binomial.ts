import type { Generator } from './generator.ts'
import { logFactorial } from './log-factorial.ts'
import { uniform } from './uniform.ts'

/**
 * Number of successes in `trials` with the given probability. By inversion where fewer than 10 are expected,
 * else by Hörmann's transformed rejection BTRS (1993, J. Statist. Comput. Simul. 46).
 * Throws RangeError unless trials is a whole number ≥ 0 and the probability 0–1.
 */
export function binomial(generator: Generator, trials: number, probability: number): number {
  if (!Number.isInteger(trials) || trials < 0)
    throw new RangeError(`binomial: expected a whole number of trials ≥ 0, got ${trials}`)
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`binomial: expected a probability 0–1, got ${probability}`)
  if (probability > 0.5) return trials - binomial(generator, trials, 1 - probability)
  if (trials === 0 || probability === 0) return 0
  return trials * probability < 10
    ? byInversion(generator, trials, probability)
    : byRejection(generator, trials, probability)
}

function byInversion(generator: Generator, trials: number, probability: number): number {
  const odds = probability / (1 - probability)
  let mass = (1 - probability) ** trials
  let left = uniform(generator) - mass
  let count = 0
  while (left >= 0 && count < trials) {
    count++
    mass *= (odds * (trials - count + 1)) / count
    left -= mass
  }
  return count
}

function byRejection(generator: Generator, trials: number, probability: number): number {
  const sd = Math.sqrt(trials * probability * (1 - probability))
  const b = 1.15 + 2.53 * sd
  const a = -0.0873 + 0.0248 * b + 0.01 * probability
  const centre = trials * probability + 0.5
  const squeeze = 0.92 - 4.2 / b
  const alpha = (2.83 + 5.1 / b) * sd
  const logOdds = Math.log(probability / (1 - probability))
  const mode = Math.floor((trials + 1) * probability)
  const top = logFactorial(mode) + logFactorial(trials - mode)
  for (;;) {
    const u = uniform(generator) - 0.5
    const v = uniform(generator)
    const edge = 0.5 - Math.abs(u)
    const count = Math.floor(((2 * a) / edge + b) * u + centre)
    if (count < 0 || count > trials) continue
    if (edge >= 0.07 && v <= squeeze) return count
    const log = Math.log((v * alpha) / (a / edge ** 2 + b))
    const density = top - logFactorial(count) - logFactorial(trials - count) + (count - mode) * logOdds
    if (log <= density) return count
  }
}
