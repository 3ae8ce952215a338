import type { Generator } from './generator.ts'
import { uniform } from './uniform.ts'

/**
 * Normal deviate by Marsaglia's polar method; the second deviate of a pair is thrown away, so that nothing is
 * remembered between calls. Throws RangeError unless sd ≥ 0.
 */
export function normal(generator: Generator, mean = 0, sd = 1): number {
  if (!(sd >= 0)) throw new RangeError(`normal: expected a standard deviation ≥ 0, got ${sd}`)
  for (;;) {
    const across = 2 * uniform(generator) - 1
    const along = 2 * uniform(generator) - 1
    const square = across * across + along * along
    if (square > 0 && square < 1) return mean + sd * across * Math.sqrt((-2 * Math.log(square)) / square)
  }
}
