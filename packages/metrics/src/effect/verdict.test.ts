import { expect, test } from 'vitest'
import { effectRulesOf } from './effect-rules.ts'
import { statedRules } from './stated-rules.ts'
import { verdictOn, verdictWords } from './verdict.ts'

const rules = effectRulesOf(statedRules)

const of = (points: number, sd: number) =>
  verdictOn({ points, variance: sd ** 2, controlPercent: 30, treated: 200, essControl: 800 }, rules)

test('says beneficial or harmful only when sure enough of the sign', () => {
  expect(of(6, 2).verdict).toBe('beneficial')
  expect(of(-7, 2).verdict).toBe('harmful')
  expect(of(3, 3).verdict).toBe('unknown')
})

test('says that there is no difference when the interval stays within two points', () => {
  expect(of(0.2, 0.5).verdict).toBe('no_difference')
  expect(of(0.2, 1.5).verdict).toBe('unknown')
})

test('draws an effect towards what is believed, the more the less it is known', () => {
  expect(of(10, 1).believed.mean).toBeCloseTo((25 * 10 + 1 * 2) / 26)
  expect(of(10, 10).believed.mean).toBeCloseTo((25 * 10 + 100 * 2) / 125)
  expect(of(10, 10).believed.positive).toBeGreaterThan(0.5)
})

test('tells how many starters are needed only where it is not known yet', () => {
  expect(of(6, 2).startersNeeded).toBeNull()
  expect(of(3, 3).startersNeeded).toBeGreaterThan(1000)
  expect(of(5, 4).startersNeeded).toBeLessThan(of(3, 4).startersNeeded ?? 0)
})

test('has words for each verdict', () => {
  expect(Object.keys(verdictWords)).toHaveLength(4)
})
