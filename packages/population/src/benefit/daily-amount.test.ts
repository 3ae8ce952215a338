import { expect, it } from 'vitest'
import { earningsRelatedDailyEur, stepShare } from './daily-amount.ts'

it.each([
  [2000, 60.72],
  [2500, 70.79],
  [3000, 80.85],
  [4500, 101.83],
])('pays for a wage of %d € a full allowance of %d € a day in 2026', (pay, daily) => {
  expect(earningsRelatedDailyEur(pay)).toBeCloseTo(daily, 2)
})

it('never pays less than the basic part', () => {
  expect(earningsRelatedDailyEur(0)).toBe(37.21)
})

it('steps down after 40 and 170 paid days', () => {
  expect([1, 40, 41, 170, 171].map(stepShare)).toEqual([1, 1, 0.8, 0.8, 0.75])
  expect(earningsRelatedDailyEur(3000) * stepShare(100)).toBeCloseTo(64.68, 2)
  expect(earningsRelatedDailyEur(3000) * stepShare(200)).toBeCloseTo(60.64, 2)
})
