import { describe, expect, it } from 'vitest'
import r from '../../fixtures/permutation/values.json' with { type: 'json' }
import ranked from '../../fixtures/rank/values.json' with { type: 'json' }
import { generatorOf } from '../random/generator.ts'
import { meanDifferenceTest } from './mean-difference-test.ts'
import { permutationTest } from './permutation-test.ts'
import { shuffle } from './shuffle.ts'
import { spearmanTest } from './spearman-test.ts'

const PERMUTATIONS = 5000

describe.each([
  ['two-sided', r.twoSided],
  ['greater', r.greater],
  ['less', r.less],
] as const)('difference of means, %s', (side, exact) => {
  it('is as rare as among all permutations, within four Monte Carlo errors', () => {
    const found = meanDifferenceTest(generatorOf(3, side), r.values, r.treated, PERMUTATIONS, side)
    expect(found.observed).toBeCloseTo(r.observed, 10)
    expect(Math.abs(found.pValue - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / PERMUTATIONS))
  })
})

it('finds a strong rank correlation no permutation reaches', () => {
  const found = spearmanTest(generatorOf(1), ranked.x, ranked.y, 999)
  expect(found.observed).toBeCloseTo(ranked.spearman, 10)
  expect(found.pValue).toBe(1 / 1000)
})

it('is certain of what no permutation changes', () => {
  expect(permutationTest(generatorOf(1), 0, () => 0, 99).pValue).toBe(1)
})

it('puts values in every order about equally often', () => {
  const generator = generatorOf(8)
  const counts = new Map<string, number>()
  for (let draw = 0; draw < 6000; draw++) {
    const order = shuffle(generator, Uint8Array.of(1, 2, 3)).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
  expect(chiSquare).toBeLessThan(20.5)
})

it('refuses one group and no permutations', () => {
  expect(() => meanDifferenceTest(generatorOf(1), [1, 2], [1, 1], 9)).toThrow('got 2 of 2 in group 1')
  expect(() => meanDifferenceTest(generatorOf(1), [1, 2], [1], 9)).toThrow('expected 2 groups, got 1')
  expect(() => permutationTest(generatorOf(1), 0, () => 0, 0)).toThrow('at least one permutation, got 0')
})
