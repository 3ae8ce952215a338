import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import r from '../../fixtures/interval/values.json' with { type: 'json' }
import { newcombeInterval } from './newcombe.ts'
import { normalInterval } from './normal-interval.ts'
import { ratioByDelta } from './ratio-by-delta.ts'
import { ratioByFieller } from './ratio-by-fieller.ts'
import { wilsonInterval } from './wilson.ts'

const limits = ({ lower, upper }: { lower: number; upper: number }, expected: number[]) => {
  expect(lower).toBeCloseTo(expected[0] ?? Number.NaN, 8)
  expect(upper).toBeCloseTo(expected[1] ?? Number.NaN, 8)
}

describe('Wilson interval', () => {
  it.each(r.wilson)('of $successes of $trials is that of prop.test', (row) => {
    limits(wilsonInterval(row.successes, row.trials, row.level), row.limits)
  })

  it('holds the share and lies within 0–1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (trials, part) => {
          const successes = Math.round(trials * part)
          const { lower, upper } = wilsonInterval(successes, trials, 0.9)
          expect(lower).toBeGreaterThanOrEqual(0)
          expect(upper).toBeLessThanOrEqual(1)
          expect(successes / trials).toBeGreaterThanOrEqual(lower)
          expect(successes / trials).toBeLessThanOrEqual(upper)
        },
      ),
    )
  })

  it('is unknown of no trials and refuses more successes than trials', () => {
    expect(wilsonInterval(0, 0, 0.9).lower).toBeNaN()
    expect(() => wilsonInterval(5, 4, 0.9)).toThrow('wilsonInterval: expected 0–4 successes, got 5')
  })
})

it.each(r.newcombe)('Newcombe interval of $one less $other', (row) => {
  const proportion = ([successes = 0, trials = 0]: number[]) => ({ successes, trials })
  limits(newcombeInterval(proportion(row.one), proportion(row.other), row.level), row.limits)
})

it('has the interval Newcombe printed for 56/70 less 48/80', () => {
  const found = newcombeInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 0.95)
  expect(found.lower).toBeCloseTo(0.0524, 4)
  expect(found.upper).toBeCloseTo(0.3339, 4)
})

describe('ratio', () => {
  it('has the delta method of symbolic derivatives', () => {
    const found = ratioByDelta(r.ratio)
    expect(found.value).toBeCloseTo(r.ratio.estimate, 10)
    expect(found.standardError).toBeCloseTo(r.ratio.standardError, 10)
    limits(normalInterval(found.value, found.standardError, 0.9), r.ratio.delta)
  })

  it('has Fieller’s limits where the difference is just significant', () => {
    limits(ratioByFieller(r.ratio, 0.9), r.ratio.fieller)
  })

  it('is unbounded where the denominator may be 0', () => {
    const found = ratioByFieller({ ...r.ratio, denominatorVariance: 100 }, 0.9)
    expect(found).toEqual({ lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY })
  })
})
