import { expect, test } from 'vitest'
import { detectableEffect, startersNeeded } from './power.ts'

const plan = { baseRate: 0.3, power: 0.8, significance: 0.05 }

test.each([
  [30, 26],
  [60, 18.5],
  [100, 14.3],
  [150, 11.7],
  [300, 8.3],
  [600, 6.2],
])('%i starters and four controls each, at most 1 500, find an effect of %f points', (treated, points) => {
  expect(detectableEffect(treated, Math.min(4 * treated, 1500), plan)).toBeCloseTo(points, 0)
})

test('gives the fewest starters with which an effect can be found', () => {
  const needed = startersNeeded(5, 4, plan)
  expect(detectableEffect(needed, 4 * needed, plan)).toBeLessThanOrEqual(5)
  expect(detectableEffect(needed - 1, 4 * (needed - 1), plan)).toBeGreaterThan(5)
  expect(() => startersNeeded(0, 4, plan)).toThrow('expected an effect other than 0')
})
