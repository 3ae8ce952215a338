import type { Numbers } from '../describe/numbers.ts'

/** How much a disagreement counts: by its steps, or by their square. */
export type DisagreementWeight = 'linear' | 'quadratic'

/**
 * Cohen's weighted κ of two scorers of the same items on an ordered scale of whole steps: 1 − disagreement seen /
 * disagreement of independent scorers with the same marginals; 1 is full agreement, 0 what chance gives. NaN where
 * both give every item one and the same score, or there are no items. Throws RangeError on unequal lengths.
 * Source: Cohen (1968), Psychological Bulletin 70.
 */
export function weightedKappa(one: Numbers, other: Numbers, weight: DisagreementWeight = 'linear'): number {
  if (one.length !== other.length)
    throw new RangeError(`weightedKappa: expected ${one.length} scores of both, got ${other.length}`)
  let seen = 0
  let expected = 0
  for (let item = 0; item < one.length; item++) {
    seen += apart(one[item] ?? 0, other[item] ?? 0, weight)
    for (let pair = 0; pair < other.length; pair++)
      expected += apart(one[item] ?? 0, other[pair] ?? 0, weight) / one.length
  }
  return expected === 0 ? Number.NaN : 1 - seen / expected
}

const apart = (one: number, other: number, weight: DisagreementWeight) =>
  weight === 'linear' ? Math.abs(one - other) : (one - other) ** 2
