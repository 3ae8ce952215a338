import { expect, test } from 'vitest'
import { paybackMonth } from './payback-month.ts'

test.each([
  ['at once where there is nothing to pay back', [0, 0, 0], 0, 1],
  ['in the month that fills the gap', [0, 5, 10, 5], 4, 3],
  ['only after it has fallen behind for the last time', [9, 0, 0, 20], 4, 4],
  ['never where the end is below', [9, 9, 0, 0], 5, null],
])('pays back %s', (_, saved, extra, month) => {
  expect(paybackMonth(Float64Array.from(saved), extra)).toBe(month)
})
