/** Position of one person, area or feed in the space of random numbers. */
export interface Stream {
  readonly first: number
  readonly second: number
}

const GOLDEN_RATIO = 0x9e3779b9

/** The 32-bit finaliser of SplitMix32 (constants of hash-prospector's lowbias32). */
function scramble(value: number): number {
  const high = Math.imul(value ^ (value >>> 16), 0x21f0aaad)
  const low = Math.imul(high ^ (high >>> 15), 0x735a2d97)
  return low ^ (low >>> 15)
}

/** A stream of its own for every different path of parts, such as seed, municipality and running number. */
export function streamOf(...parts: readonly (string | number)[]): Stream {
  let first = 0x811c9dc5
  let second = 0x2545f491
  for (const part of parts) {
    for (const letter of `${part}/`) {
      first = Math.imul(first ^ letter.charCodeAt(0), 0x01000193)
      second = scramble(second + first)
    }
  }
  return { first: scramble(first), second }
}

/** The n-th 32-bit integer of a stream: SplitMix32 read at any position. */
export function wordAt(stream: Stream, position: number): number {
  const mixed = scramble(stream.first + Math.imul(position, GOLDEN_RATIO))
  return scramble(mixed ^ stream.second)
}

/**
 * The n-th uniform number of a stream, 0 ≤ u < 1, in steps of 2^-32.
 * Asking twice gives the same number, so two histories of a person that ask for the same month and purpose
 * share their luck (common random numbers).
 */
export function uniformAt(stream: Stream, position: number): number {
  return (wordAt(stream, position) >>> 0) / 4294967296
}
