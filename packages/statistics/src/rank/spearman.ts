import type { Numbers } from '../describe/numbers.ts'
import { correlation } from './correlation.ts'
import { ranks } from './ranks.ts'

/**
 * Spearman's ρ, −1 … 1: correlation of ranks, ties sharing their mean rank (R's cor, method "spearman").
 * NaN where either is constant. Throws RangeError on unequal lengths.
 */
export function spearman(one: Numbers, other: Numbers): number {
  return correlation(ranks(one), ranks(other))
}
