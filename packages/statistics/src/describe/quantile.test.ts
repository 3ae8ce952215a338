import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import r from '../../fixtures/describe/values.json' with { type: 'json' }
import { type QuantileType, quantile } from './quantile.ts'
import { weightedQuantile } from './weighted-quantile.ts'

describe.each([1, 2, 3, 4, 5, 6, 7, 8, 9] as const)('quantile of R type %i', (type: QuantileType) => {
  it('is that of R', () => {
    const found = r.probabilities.map((probability) => quantile(r.values, probability, type))
    for (const [place, value] of (r.quantiles[type - 1] ?? []).entries())
      expect(found[place]).toBeCloseTo(value, 10)
  })
})

it('weighs as Hmisc does, counts or not', () => {
  const shares = r.weights.map((weight) => weight * 0.37)
  for (const [place, probability] of r.probabilities.entries()) {
    expect(weightedQuantile(r.values, r.weights, probability)).toBeCloseTo(
      r.weightedQuantiles[place] ?? 0,
      10,
    )
    expect(weightedQuantile(r.values, shares, probability)).toBeCloseTo(
      r.weightedQuantilesOfShares[place] ?? 0,
      9,
    )
  }
})

it('counts a value of weight n as n equal values', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 4 })), {
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (list, probability) => {
      const repeated = list.flatMap(([value, count]) => Array<number>(count).fill(value))
      const values = list.map(([value]) => value)
      const weights = list.map(([, count]) => count)
      expect(weightedQuantile(values, weights, probability)).toBeCloseTo(quantile(repeated, probability), 6)
    }),
  )
})

it('is unknown of no values', () => {
  expect(quantile([], 0.5)).toBeNaN()
})

it('refuses a percentage', () => {
  expect(() => quantile([1], 50)).toThrow('quantile: expected a probability 0–1, got 50')
})
