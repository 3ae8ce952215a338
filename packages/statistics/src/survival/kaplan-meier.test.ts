import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import r from '../../fixtures/survival/values.json' with { type: 'json' }
import { kaplanMeier } from './kaplan-meier.ts'
import { restrictedMean } from './restricted-mean.ts'
import { restrictedMeanDifference } from './restricted-mean-difference.ts'
import { riskTable } from './risk-table.ts'
import { stepAt } from './step-at.ts'
import { survivalInterval } from './survival-interval.ts'
import { survivalQuantile } from './survival-quantile.ts'

describe.each(['lung', 'veteran', 'truncated', 'weighted'] as const)('survival of %s', (name) => {
  const expected = r[name]
  const table = riskTable(expected.input)
  const curve = kaplanMeier(table)

  it('has the shares and the standard errors of survfit', () => {
    expect([...table.atRisk]).toEqual(expected.atRisk)
    for (const [step, share] of expected.survival.entries()) {
      expect(curve.survival[step]).toBeCloseTo(share, 10)
      const error = expected.standardError[step]
      if (typeof error === 'number') expect(curve.standardError[step]).toBeCloseTo(error, 8)
    }
  })

  it('has its intervals on the three scales', () => {
    for (const [scale, limits] of [
      ['plain', expected.plain],
      ['log', expected.log],
      ['log-log', expected.logLog],
    ] as const)
      for (const [step, lower] of limits.lower.entries()) {
        if (lower === null) continue
        const share = curve.survival[step] ?? 0
        const found = survivalInterval(share, curve.standardError[step] ?? 0, 0.95, scale)
        expect(found.lower).toBeCloseTo(lower, 7)
        expect(found.upper).toBeCloseTo(limits.upper[step] ?? Number.NaN, 7)
      }
  })

  it('has its restricted means and median', () => {
    for (const [place, horizon] of r.ends.entries()) {
      const found = restrictedMean(table, horizon)
      expect(found.value).toBeCloseTo(expected.restrictedMean[place]?.[0] ?? 0, 8)
      expect(found.standardError).toBeCloseTo(expected.restrictedMean[place]?.[1] ?? 0, 7)
    }
    expect(survivalQuantile(curve, 0.5)).toBe(expected.median)
  })
})

const spells = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1 })), {
  minLength: 1,
  maxLength: 40,
})

it('falls, stays within 0–1 and is the same in any order', () => {
  fc.assert(
    fc.property(spells, (rows) => {
      const curve = (list: typeof rows) =>
        kaplanMeier(riskTable({ time: list.map(([time]) => time), cause: list.map(([, cause]) => cause) }))
      const { survival } = curve(rows)
      survival.forEach((share, step) => {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(survival[step - 1] ?? 1)
      })
      expect(curve([...rows].reverse()).survival).toEqual(survival)
    }),
  )
})

it('takes the difference of restricted means with both errors', () => {
  const [one, other] = [riskTable(r.lung.input), riskTable(r.veteran.input)]
  const found = restrictedMeanDifference(one, other, 365)
  expect(found.value).toBeCloseTo(263.221866482007 - 115.659215552334, 6)
  expect(found.standardError).toBeCloseTo(Math.hypot(7.79885908631446, 9.88315099942787), 6)
})

it('reads a step curve between its times', () => {
  const { time, survival } = kaplanMeier(riskTable({ time: [2, 4], cause: [1, 1] }))
  expect([1, 2, 3, 4, 9].map((at) => stepAt(time, survival, at, 1))).toEqual([1, 0.5, 0.5, 0, 0])
})

it('has no median before half have ended, and the middle of a flat stretch at a half', () => {
  expect(survivalQuantile(kaplanMeier(riskTable({ time: [1, 2, 3], cause: [1, 0, 0] })), 0.5)).toBeNaN()
  expect(survivalQuantile(kaplanMeier(riskTable({ time: [1, 3], cause: [1, 1] })), 0.5)).toBe(2)
})

it('refuses spells that cannot be', () => {
  expect(() => riskTable({ time: [1], cause: [2] })).toThrow('spells row 0: expected a cause 0–1, got 2')
  expect(() => riskTable({ time: [1, 2], cause: [1] })).toThrow('spells: expected 2 causes, got 1')
  expect(() => riskTable({ time: [1], cause: [1], entry: [1] })).toThrow('expected an entry before 1, got 1')
  expect(() => riskTable({ time: [Number.NaN], cause: [1] })).toThrow('expected finite numbers, got NaN')
  expect(() => restrictedMean(riskTable({ time: [1], cause: [1] }), 0)).toThrow('expected a horizon > 0')
})
