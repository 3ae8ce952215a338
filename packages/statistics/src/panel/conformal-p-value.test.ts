import { expect, it } from 'vitest'
import r from '../../fixtures/synthetic-control/values.json' with { type: 'json' }
import { conformalInterval, conformalPValue } from './conformal-p-value.ts'

const outcomes = { values: Float64Array.from(r.outcomes.flat()), columns: 24 }
const panel = { outcomes, treatedUnit: 0, prePeriods: r.prePeriods }

it('gives the conformal p-values of effects by cyclic shifts', () => {
  for (const [place, effect] of r.conformal.effect.entries())
    expect(conformalPValue(panel, effect)).toBeCloseTo(r.conformal.p[place] ?? Number.NaN, 12)
})

it('has an interval of effects that are not rejected, around the true 2', () => {
  const candidates = Array.from({ length: 61 }, (_, step) => step / 2 - 13)
  const wide = conformalInterval(panel, candidates)
  const narrow = conformalInterval(panel, candidates, { level: 0.5 })
  expect(wide.lower).toBeLessThanOrEqual(narrow.lower)
  expect(narrow.lower).toBeLessThanOrEqual(2)
  expect(narrow.upper).toBeGreaterThanOrEqual(2)
  expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper)
  expect(wide.lower).toBeGreaterThan(-13)
  expect(wide.upper).toBeLessThan(17)
  expect(conformalInterval(panel, [100])).toEqual({ lower: Number.NaN, upper: Number.NaN })
})

it('takes an effect for each period after treatment', () => {
  expect(conformalPValue(panel, Array<number>(8).fill(1.8))).toBe(conformalPValue(panel, 1.8))
})

it('refuses a panel without periods after treatment', () => {
  expect(() => conformalPValue({ ...panel, prePeriods: 24 }, 0)).toThrow('some after the first 24, got 24')
})
