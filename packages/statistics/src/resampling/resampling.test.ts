import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import r from '../../fixtures/resampling/values.json' with { type: 'json' }
import { standardDeviation } from '../describe/variance.ts'
import { generatorOf } from '../random/generator.ts'
import { acceleration } from './acceleration.ts'
import { bcaInterval } from './bca-interval.ts'
import { bootstrap } from './bootstrap.ts'
import { bootstrapCounts } from './bootstrap-counts.ts'
import { clusterNumbers } from './cluster-numbers.ts'
import { clusterSums } from './cluster-sums.ts'
import { jackknifeInfluence } from './jackknife.ts'
import { percentileInterval } from './percentile-interval.ts'
import { rowWeights } from './row-weights.ts'

const sum = (values: ArrayLike<number>, weights: ArrayLike<number>) =>
  Array.from(values).reduce((total, value, row) => total + value * (weights[row] ?? 0), 0)
const ratio = (weights: ArrayLike<number>) => sum(r.numerator, weights) / sum(r.denominator, weights)
const replicates = Float64Array.from(r.replicates)
const units = r.numerator.length

describe('intervals of given replicates', () => {
  const influences = jackknifeInfluence(units, ratio)

  it('has the acceleration of the jackknife', () => {
    expect(acceleration(influences)).toBeCloseTo(r.acceleration, 9)
    expect(acceleration([0, 0])).toBe(0)
  })

  it('has the percentile and BCa limits of boot.ci', () => {
    const percentile = percentileInterval(replicates, 0.9)
    expect(percentile.lower).toBeCloseTo(r.percentile[0] ?? 0, 9)
    expect(percentile.upper).toBeCloseTo(r.percentile[1] ?? 0, 9)
    const bca = bcaInterval(r.estimate, replicates, acceleration(influences), 0.9)
    expect(bca.lower).toBeCloseTo(r.bca[0] ?? 0, 7)
    expect(bca.upper).toBeCloseTo(r.bca[1] ?? 0, 7)
  })

  it('leaves out replicates that could not be computed, and refuses to work of none', () => {
    const some = Float64Array.from([...replicates, Number.NaN, Number.POSITIVE_INFINITY])
    expect(percentileInterval(some, 0.9)).toEqual(percentileInterval(replicates, 0.9))
    expect(() => percentileInterval(Float64Array.of(Number.NaN), 0.9)).toThrow(
      'expected replicates, got none',
    )
  })

  it('cannot correct the bias of an estimate beyond every replicate', () => {
    expect(bcaInterval(99, replicates, 0, 0.9).lower).toBeNaN()
    expect(bcaInterval(0, replicates, 0, 0.9).upper).toBeNaN()
  })
})

describe.each(['ordinary', 'poisson'] as const)('%s bootstrap', (kind) => {
  it('spreads a ratio as boot does, within Monte Carlo error', () => {
    const drawn = bootstrap(generatorOf(4, kind), { units, draws: 2000, kind }, ratio)
    expect(Math.abs(standardDeviation(drawn) / r.standardError - 1)).toBeLessThan(0.12)
    expect(Math.abs(percentileInterval(drawn, 0.9).lower - (r.percentile[0] ?? 0))).toBeLessThan(0.01)
  })

  it('gives the same numbers for the same seed', () => {
    const draw = () => bootstrap(generatorOf(9), { units, draws: 5, kind }, ratio)
    expect(draw()).toEqual(draw())
  })
})

it('draws as many units as there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer(), (size, seed) => {
      expect(sum(bootstrapCounts(generatorOf(seed), size), new Float64Array(size).fill(1))).toBe(size)
    }),
  )
})

it('weighs a person’s rows together: sums by person give what rows give', () => {
  const clusters = clusterNumbers(['b', 'a', 'b', 'c', 'a'])
  const values = [1, 2, 3, 4, 5]
  const counts = bootstrapCounts(generatorOf(2), clusters.count)
  expect(clusters).toEqual({ count: 3, ofRow: Int32Array.of(0, 1, 0, 2, 1) })
  expect(sum(clusterSums(clusters, values), counts)).toBe(sum(values, rowWeights(clusters, counts)))
  expect(() => clusterSums(clusters, [1])).toThrow('clusterSums: expected 5 values, got 1')
})

it('refuses to draw nothing or of nobody', () => {
  expect(() => bootstrap(generatorOf(1), { units: 0, draws: 1 }, ratio)).toThrow('at least one unit, got 0')
  expect(() => bootstrap(generatorOf(1), { units: 1, draws: 0 }, ratio)).toThrow('at least one draw, got 0')
})
