import { expect, it } from 'vitest'
import { isWithin, lastDayOf, monthsOf } from './period.ts'

it.each([
  ['2026M06', '2026-06', '2026-06', '2026-06-30'],
  ['2024M02', '2024-02', '2024-02', '2024-02-29'],
  ['2026Q2', '2026-04', '2026-06', '2026-06-30'],
  ['2025', '2025-01', '2025-12', '2025-12-31'],
])('knows the months and the last day of %s', (period, first, last, day) => {
  expect(monthsOf(period)).toEqual({ first, last })
  expect(lastDayOf(period)).toBe(day)
})

it.each([
  ['2026M06', '2026-06-15', '2026-07-01', true],
  ['2026M06', '2026-07-01', '2026-12-31', false],
  ['2025', '2025-11', '2026-01', true],
  ['2024', '2025', '2026', false],
  ['2026M12', '2025', '2026', true],
])('tells whether %s lies between %s and %s', (period, from, to, expected) => {
  expect(isWithin(period, { from, to })).toBe(expected)
})
