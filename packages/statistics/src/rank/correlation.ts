import { mean } from '../describe/mean.ts'
import type { Numbers } from '../describe/numbers.ts'

/**
 * Pearson's correlation, −1 … 1 (R's cor). NaN where either is constant or there are fewer than two pairs.
 * Throws RangeError on unequal lengths.
 */
export function correlation(one: Numbers, other: Numbers): number {
  if (one.length !== other.length)
    throw new RangeError(`correlation: expected ${one.length} values in both, got ${other.length}`)
  const centreOne = mean(one)
  const centreOther = mean(other)
  let both = 0
  let squaresOne = 0
  let squaresOther = 0
  for (let row = 0; row < one.length; row++) {
    const x = (one[row] ?? 0) - centreOne
    const y = (other[row] ?? 0) - centreOther
    both += x * y
    squaresOne += x * x
    squaresOther += y * y
  }
  return Math.max(-1, Math.min(1, both / Math.sqrt(squaresOne * squaresOther)))
}
