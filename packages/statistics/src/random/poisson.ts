import type { Generator } from './generator.ts'
import { logFactorial } from './log-factorial.ts'
import { uniform } from './uniform.ts'

/**
 * Poisson count. Means below 10 by multiplying uniforms (Knuth), others by Hörmann's transformed rejection
 * PTRS (1993, Insurance: Mathematics and Economics 12). Throws RangeError unless the mean is finite and ≥ 0.
 */
export function poisson(generator: Generator, mean: number): number {
  if (!(mean >= 0 && Number.isFinite(mean))) throw new RangeError(`poisson: expected a mean ≥ 0, got ${mean}`)
  return mean < 10 ? byMultiplication(generator, Math.exp(-mean)) : byRejection(generator, mean)
}

function byMultiplication(generator: Generator, noneProbability: number): number {
  let count = 0
  let product = uniform(generator)
  while (product > noneProbability) {
    count++
    product *= uniform(generator)
  }
  return count
}

function byRejection(generator: Generator, mean: number): number {
  const logMean = Math.log(mean)
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
  const squeeze = 0.9277 - 3.6224 / (b - 2)
  for (;;) {
    const u = uniform(generator) - 0.5
    const v = uniform(generator)
    const edge = 0.5 - Math.abs(u)
    const count = Math.floor(((2 * a) / edge + b) * u + mean + 0.43)
    if (edge >= 0.07 && v <= squeeze) return count
    if (count < 0 || (edge < 0.013 && v > edge)) continue
    const log = Math.log(v) + Math.log(inverseAlpha) - Math.log(a / edge ** 2 + b)
    if (log <= count * logMean - mean - logFactorial(count)) return count
  }
}
