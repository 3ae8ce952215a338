import type { Generator } from './generator.ts'
import { uniformAboveZero } from './uniform.ts'

/**
 * Exponential waiting time with the given mean, by inversion: −mean · ln U.
 * Throws RangeError unless the mean is ≥ 0.
 */
export function exponential(generator: Generator, mean = 1): number {
  if (!(mean >= 0)) throw new RangeError(`exponential: expected a mean ≥ 0, got ${mean}`)
  return -mean * Math.log(uniformAboveZero(generator))
}
