import type { Generator } from '../random/generator.ts'

/** Which values of the statistic are as far out as the observed one. */
export type Side = 'two-sided' | 'greater' | 'less'

/** An observed statistic and the share of permutations, itself among them, that are as far out. */
export interface PermutationResult {
  observed: number
  pValue: number
}

/**
 * Monte Carlo permutation test: p = (1 + permutations as far out as observed) / (1 + permutations), which is
 * never 0 and keeps its level (Phipson & Smyth 2010, SAGMB 9). `permuted` draws one permutation and gives the
 * statistic of it. 'two-sided' compares distances from 0, so centre the statistic there. Ties within 1e-12 of
 * the observed value count. Throws RangeError unless there is a permutation.
 */
export function permutationTest(
  generator: Generator,
  observed: number,
  permuted: (generator: Generator) => number,
  permutations: number,
  side: Side = 'two-sided',
): PermutationResult {
  if (!(permutations >= 1))
    throw new RangeError(`permutationTest: expected at least one permutation, got ${permutations}`)
  const bound = distance(observed, side) - 1e-12 * Math.max(1, Math.abs(observed))
  let asFar = 1
  for (let draw = 0; draw < permutations; draw++) if (distance(permuted(generator), side) >= bound) asFar++
  return { observed, pValue: asFar / (permutations + 1) }
}

function distance(value: number, side: Side): number {
  if (side === 'greater') return value
  return side === 'less' ? -value : Math.abs(value)
}
