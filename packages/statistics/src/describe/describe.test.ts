import { expect, it } from 'vitest'
import r from '../../fixtures/describe/values.json' with { type: 'json' }
import { effectiveSampleSize } from './effective-sample-size.ts'
import { mean, weightedMean } from './mean.ts'
import { standardizedMeanDifference } from './standardized-mean-difference.ts'
import { standardDeviation, variance, weightedVariance } from './variance.ts'

const group = (am: number) => ({
  values: r.values.filter((_, car) => r.am[car] === am),
  weights: r.weights.filter((_, car) => r.am[car] === am),
})

it('has the moments of R', () => {
  expect(mean(r.values)).toBeCloseTo(r.mean, 10)
  expect(variance(r.values)).toBeCloseTo(r.variance, 10)
  expect(standardDeviation(r.values)).toBeCloseTo(r.sd, 10)
  expect(weightedMean(r.values, r.weights)).toBeCloseTo(r.weightedMean, 10)
  expect(weightedVariance(r.values, r.weights)).toBeCloseTo(r.weightedVariance, 10)
})

it('has the effective sample size of the definition, and n of equal weights', () => {
  expect(effectiveSampleSize(r.weights)).toBeCloseTo(r.effectiveSampleSize, 10)
  expect(effectiveSampleSize([2, 2, 2])).toBeCloseTo(3, 10)
})

it('standardizes a difference by the spread before weighting', () => {
  const treated = { values: group(1).values }
  expect(standardizedMeanDifference(treated, { values: group(0).values })).toBeCloseTo(r.smdTreated, 10)
  expect(standardizedMeanDifference(group(1), group(0), 'pooled')).toBeCloseTo(r.smdPooledWeighted, 10)
})

it('finds no difference between equal constants', () => {
  expect(standardizedMeanDifference({ values: [1, 1] }, { values: [1, 1, 1] })).toBe(0)
  expect(standardizedMeanDifference({ values: [2, 2] }, { values: [1, 1] })).toBe(Number.POSITIVE_INFINITY)
})

it('is unknown of too few values', () => {
  expect(mean([])).toBeNaN()
  expect(variance([4])).toBeNaN()
  expect(weightedVariance([4, 5], [1, 0])).toBeNaN()
})

it('refuses weights that are missing, negative or all nothing', () => {
  expect(() => weightedMean([1, 2], [1])).toThrow('weightedMean: expected 2 weights, got 1')
  expect(() => weightedMean([1, 2], [1, -1])).toThrow('weightedMean: expected weights ≥ 0, got -1 at 1')
  expect(() => effectiveSampleSize([0, 0])).toThrow('effectiveSampleSize: expected a weight > 0, got none')
})
