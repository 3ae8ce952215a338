import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import type { Generator } from './generator.ts'

/** Uniform number 0 ≤ u < 1 in steps of 2^-53. */
export function uniform(generator: Generator): number {
  return uniformFloat64(generator)
}

/** Uniform number 0 < u ≤ 1, whose logarithm is finite. */
export function uniformAboveZero(generator: Generator): number {
  return 1 - uniformFloat64(generator)
}

/**
 * Uniform whole number 0 … below − 1, without the bias of a remainder.
 * Throws RangeError unless `below` is a whole number from 1 to 2^31.
 */
export function uniformWhole(generator: Generator, below: number): number {
  if (!Number.isInteger(below) || below < 1 || below > 2 ** 31)
    throw new RangeError(`uniformWhole: expected an upper bound 1–2^31, got ${below}`)
  return uniformInt(generator, 0, below - 1)
}
