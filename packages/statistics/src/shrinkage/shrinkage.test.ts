import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import r from '../../fixtures/shrinkage/values.json' with { type: 'json' }
import { derSimonianLaird } from './dersimonian-laird.ts'
import { normalPosterior } from './normal-posterior.ts'
import { poolEffects } from './pool-effects.ts'
import { restrictedLikelihood } from './restricted-likelihood.ts'
import { pooledPrior, shrinkEffects } from './shrink-effects.ts'

const vaccine = { effects: r.effects, variances: r.variances }

describe.each([
  ['DL', derSimonianLaird],
  ['REML', restrictedLikelihood],
] as const)('shrinkage with the variance of %s', (method, variance) => {
  const expected = r[method]
  const between = variance(vaccine)
  const prior = pooledPrior(vaccine, between)

  it('has the variance and the mean of metafor', () => {
    expect(between).toBeCloseTo(expected.variance, 8)
    expect(prior.mean).toBeCloseTo(expected.mean, 7)
    expect(Math.sqrt(prior.meanVariance ?? 0)).toBeCloseTo(expected.meanError, 7)
  })

  it('has its best linear predictions and their errors', () => {
    for (const [row, posterior] of shrinkEffects(vaccine, prior).entries()) {
      expect(posterior.mean).toBeCloseTo(expected.posterior[row] ?? 0, 7)
      expect(posterior.sd).toBeCloseTo(expected.error[row] ?? 0, 7)
    }
  })

  it('finds no variance between equal effects or in a single one', () => {
    expect(variance({ effects: [2, 2, 2], variances: [1, 2, 3] })).toBe(0)
    expect(variance({ effects: [2], variances: [1] })).toBe(0)
  })
})

it('has the posterior of precisions under a given prior', () => {
  for (const [row, posterior] of shrinkEffects(vaccine, r.fixed).entries()) {
    expect(posterior.mean).toBeCloseTo(r.fixed.posterior[row] ?? 0, 10)
    expect(posterior.sd).toBeCloseTo(r.fixed.error[row] ?? 0, 10)
    expect(posterior.positive).toBeCloseTo(r.fixed.positive[row] ?? 0, 8)
  }
})

it('lies between the effect and the prior mean, surer than the effect alone', () => {
  const number = fc.double({ min: -20, max: 20, noNaN: true })
  const positive = fc.double({ min: 0.01, max: 20, noNaN: true })
  fc.assert(
    fc.property(number, positive, number, positive, (effect, variance, mean, sd) => {
      const [posterior] = shrinkEffects({ effects: [effect], variances: [variance] }, { mean, sd })
      expect(posterior?.mean).toBeGreaterThanOrEqual(Math.min(effect, mean) - 1e-9)
      expect(posterior?.mean).toBeLessThanOrEqual(Math.max(effect, mean) + 1e-9)
      expect(posterior?.sd).toBeLessThanOrEqual(Math.sqrt(variance))
    }),
  )
})

it('gives everyone the prior mean where effects do not differ', () => {
  const found = shrinkEffects(vaccine, { mean: 2, sd: 0 })
  expect(found.every((posterior) => posterior.mean === 2 && posterior.positive === 1)).toBe(true)
  expect(normalPosterior(0, 0).positive).toBe(0.5)
})

it('refuses effects that are not known to any degree', () => {
  expect(() => derSimonianLaird({ effects: [1], variances: [0] })).toThrow(
    'expected a variance > 0, got 0 at 0',
  )
  expect(() => shrinkEffects(vaccine, { mean: 0, sd: -1 })).toThrow('expected a prior sd ≥ 0, got -1')
  expect(() => pooledPrior({ effects: [], variances: [] }, 0)).toThrow(
    'pooledPrior: expected effects, got none',
  )
})

it('has the posterior of a family of effects that a grid over its mean and spread gives', () => {
  for (const [row, posterior] of poolEffects(r.family, r.family).entries()) {
    expect(posterior.mean).toBeCloseTo(r.family.posterior[row] ?? 0, 4)
    expect(posterior.sd).toBeCloseTo(r.family.error[row] ?? 0, 4)
    expect(posterior.positive).toBeCloseTo(r.family.positive[row] ?? 0, 4)
  }
})

it('is surer of effects that agree than of one that is alone, and keeps apart one that differs', () => {
  const prior = { mean: 0, sd: 5, betweenScale: 5 }
  const of = (...effects: number[]) =>
    poolEffects({ effects, variances: effects.map(() => 4) }, prior).map(({ positive }) => positive)
  const [alone = 1] = of(4)
  for (const one of of(4, 4, 4, 4)) expect(one).toBeGreaterThan(alone)
  expect(of(9, 9, 9, -9)[3]).toBeLessThan(0.05)
})

it('refuses a family without a scale of the spread', () => {
  expect(() => poolEffects(vaccine, { mean: 0, sd: 1, betweenScale: 0 })).toThrow('expected a scale > 0')
})
