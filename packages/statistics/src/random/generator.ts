import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator'
import { streamOf, wordAt } from './stream.ts'

/** A sequence of random 32-bit integers; drawing from it moves it on. */
export type Generator = JumpableRandomGenerator

/**
 * xoroshiro128+ with a starting point of its own for every different path of parts, such as a seed, the name
 * of a use and a running number: `generatorOf(seed, 'bootstrap', 12)`. Equal paths give equal sequences.
 */
export function generatorOf(...parts: readonly (string | number)[]): Generator {
  const stream = streamOf(...parts)
  return xoroshiro128plusFromState([
    wordAt(stream, 0),
    wordAt(stream, 1),
    wordAt(stream, 2),
    wordAt(stream, 3) | 1,
  ])
}
