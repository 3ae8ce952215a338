import { expect, test } from 'vitest'
import { effectRulesOf } from './effect-rules.ts'
import { reasonNotTold, reasonsNotTold } from './publishing-gate.ts'
import { statedRules } from './stated-rules.ts'

const rules = effectRulesOf(statedRules)
const diagnostics = { treated: 30, controls: 300, essControl: 60, maxAbsSmd: 0.1, converged: true }
const placebo = (difference: number, half: number) => ({
  treatedMean: 20,
  controlMean: 20 - difference,
  difference,
  interval: { lower: difference - half, upper: difference + half },
  variance: 1,
})

test.each([
  ['few_starters', { treated: 29 }],
  ['few_controls', { essControl: 59.9 }],
  ['not_balanced', { maxAbsSmd: 0.11 }],
  ['not_balanced', { converged: false }],
] as const)('holds an effect back as %s for %j', (reason, change) => {
  expect(reasonNotTold({ ...diagnostics, ...change }, placebo(0, 1), rules)).toBe(reason)
  expect(reasonsNotTold[reason].fi).toContain('ei luotettava')
  expect(reasonsNotTold[reason].en).toContain('not reliable')
})

test('tells an effect that is at every limit', () => {
  expect(reasonNotTold(diagnostics, placebo(0, 1), rules)).toBeNull()
})

test('holds an effect back when the groups surely differed a year before, by more than two points', () => {
  expect(reasonNotTold(diagnostics, placebo(6, 3), rules)).toBe('placebo')
  expect(reasonNotTold(diagnostics, placebo(6, 7), rules)).toBeNull()
  expect(reasonNotTold(diagnostics, placebo(1.5, 1), rules)).toBeNull()
})
