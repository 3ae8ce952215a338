import { expect, it } from 'vitest'
import r from '../../fixtures/weighted-kappa/values.json' with { type: 'json' }
import { weightedKappa } from './weighted-kappa.ts'

it('is what R computes from the table of the two scorers', () => {
  expect(weightedKappa(r.one, r.other)).toBeCloseTo(r.linear, 12)
  expect(weightedKappa(r.one, r.other, 'quadratic')).toBeCloseTo(r.quadratic, 12)
})

it('is 1 where the scorers agree and does not depend on who is named first', () => {
  expect(weightedKappa([0, 2, 4], [0, 2, 4])).toBe(1)
  expect(weightedKappa(r.one, r.other)).toBeCloseTo(weightedKappa(r.other, r.one), 12)
})

it('is unknown where every item has one score, and refuses unequal lengths', () => {
  expect(weightedKappa([2, 2], [2, 2])).toBeNaN()
  expect(() => weightedKappa([1], [1, 2])).toThrow('expected 1 scores of both, got 2')
})
