import type { Numbers } from '../describe/numbers.ts'
import type { Generator } from '../random/generator.ts'
import { correlation } from '../rank/correlation.ts'
import { ranks } from '../rank/ranks.ts'
import { type PermutationResult, permutationTest, type Side } from './permutation-test.ts'
import { shuffle } from './shuffle.ts'

/**
 * Permutation test of Spearman's ρ: pairs are broken by putting the second variable in random order.
 * Throws RangeError on unequal lengths or no permutations.
 */
export function spearmanTest(
  generator: Generator,
  one: Numbers,
  other: Numbers,
  permutations: number,
  side: Side = 'two-sided',
): PermutationResult {
  const first = ranks(one)
  const second = ranks(other)
  const observed = correlation(first, second)
  const permuted = (source: Generator) => correlation(first, shuffle(source, second))
  return permutationTest(generator, observed, permuted, permutations, side)
}
