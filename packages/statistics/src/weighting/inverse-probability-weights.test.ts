import { expect, it } from 'vitest'
import r from '../../fixtures/inverse-probability-weights/values.json' with { type: 'json' }
import { type InverseProbabilityOptions, inverseProbabilityWeights } from './inverse-probability-weights.ts'
import { weightedMeanDifference } from './weighted-mean-difference.ts'

const treated = Uint8Array.from(r.treat)
const limits = { lower: 0.2, upper: 0.7 }
const cases: [string, InverseProbabilityOptions, { effect: number; se: number; sum: number }][] = [
  ['ATT', { estimand: 'ATT' }, r.att],
  ['ATE', { estimand: 'ATE' }, r.ate],
  ['stabilised ATE', { estimand: 'ATE', stabilised: true }, r.stabilised],
  ['stabilised ATT', { estimand: 'ATT', stabilised: true }, r.stabilisedAtt],
  ['dropped', { estimand: 'ATE', trim: { ...limits, rule: 'drop' } }, r.dropped],
  ['truncated', { estimand: 'ATE', trim: { ...limits, rule: 'truncate' } }, r.truncated],
]

it.each(cases)('gives the weighted effect and error of R: %s', (_, options, expected) => {
  const { weights } = inverseProbabilityWeights(treated, r.propensity, options)
  const found = weightedMeanDifference(r.y, treated, weights)
  expect(found.difference).toBeCloseTo(expected.effect, 10)
  expect(found.standardError).toBeCloseTo(expected.se, 10)
  expect(found.treated.sumOfWeights + found.controls.sumOfWeights).toBeCloseTo(expected.sum, 8)
})

it('counts the units outside the limits', () => {
  const { trimmed } = inverseProbabilityWeights(treated, r.propensity, {
    estimand: 'ATE',
    trim: { ...limits, rule: 'drop' },
  })
  expect(trimmed).toBe(r.propensity.filter((score) => score < 0.2 || score > 0.7).length)
})

it('refuses a propensity at which a weight is infinite', () => {
  const ask = () => inverseProbabilityWeights(Uint8Array.of(1, 0), [0.5, 1], { estimand: 'ATT' })
  expect(ask).toThrow('propensity of unit 1: expected within 0 and 1, got 1')
})
