import type { Numbers } from '../describe/numbers.ts'
import type { Generator } from '../random/generator.ts'
import { type PermutationResult, permutationTest, type Side } from './permutation-test.ts'
import { shuffle } from './shuffle.ts'

/**
 * Permutation test of the difference of means, group 1 − group 0: who is in which group is drawn anew.
 * Throws RangeError on unequal lengths, no permutations or an empty group.
 */
export function meanDifferenceTest(
  generator: Generator,
  values: Numbers,
  group: Numbers,
  permutations: number,
  side: Side = 'two-sided',
): PermutationResult {
  if (group.length !== values.length)
    throw new RangeError(`meanDifferenceTest: expected ${values.length} groups, got ${group.length}`)
  const members = Uint8Array.from(group)
  const size = members.reduce((count, member) => count + member, 0)
  if (size === 0 || size === values.length)
    throw new RangeError(
      `meanDifferenceTest: expected two groups, got ${size} of ${values.length} in group 1`,
    )
  const difference = () => {
    let inside = 0
    let outside = 0
    for (let row = 0; row < members.length; row++)
      if (members[row] === 1) inside += values[row] ?? 0
      else outside += values[row] ?? 0
    return inside / size - outside / (values.length - size)
  }
  const permuted = (source: Generator) => {
    shuffle(source, members)
    return difference()
  }
  return permutationTest(generator, difference(), permuted, permutations, side)
}
