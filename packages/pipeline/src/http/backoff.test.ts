import { expect, it } from 'vitest'
import { backoffMs } from './backoff.ts'
import { retryAfterMs } from './retry-after.ts'

it('doubles the ceiling of the pause up to half a minute', () => {
  const longest = (attempt: number) => backoffMs(attempt, null, () => 1)
  expect([1, 2, 3, 7, 20].map(longest)).toEqual([500, 1000, 2000, 30_000, 30_000])
})

it('draws the pause from zero up', () => {
  expect(backoffMs(5, null, () => 0)).toBe(0)
})

it('never comes back sooner than asked', () => {
  expect(backoffMs(1, 4000, () => 0)).toBe(4000)
})

it.each([
  ['120', 120_000],
  ['Tue, 21 Jul 2026 05:01:00 GMT', 60_000],
  ['Tue, 21 Jul 2026 04:00:00 GMT', 0],
  ['soon', null],
  [null, null],
])('reads Retry-After %s', (header, expected) => {
  expect(retryAfterMs(header, () => Date.parse('2026-07-21T05:00:00Z'))).toBe(expected)
})
