import { expect, test } from 'vitest'
import { effectRulesOf } from './effect-rules.ts'
import { statedRules } from './stated-rules.ts'
import { believedAlone, believedTogether, verdictOn, verdictWords } from './verdict.ts'

const rules = effectRulesOf(statedRules)

const evidence = (points: number, sd: number) => ({
  points,
  variance: sd ** 2,
  controlPercent: 30,
  treated: 200,
  essControl: 800,
})
const of = (points: number, sd: number) =>
  verdictOn(evidence(points, sd), believedAlone(evidence(points, sd), rules), rules)

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

test('is surer of classes that agree, and of none where there are none', () => {
  const family = [3, 4, 5].map((points) => evidence(points, 2))
  const alone = family.map((one) => believedAlone(one, rules).positive)
  const together = believedTogether(family, rules).map(({ positive }) => positive)
  for (const [place, positive] of together.entries()) expect(positive).toBeGreaterThan(alone[place] ?? 1)
  expect(believedTogether([], rules)).toEqual([])
})

test('tells how many starters are needed only where it is not known yet', () => {
  expect(of(6, 2).startersNeeded).toBeNull()
  expect(of(3, 3).startersNeeded).toBeGreaterThan(1000)
  expect(of(5, 4).startersNeeded).toBeLessThan(of(3, 4).startersNeeded ?? 0)
})

test('has words for each verdict', () => {
  expect(Object.keys(verdictWords)).toHaveLength(4)
})
