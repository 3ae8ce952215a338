import { expect, it } from 'vitest'
import { isOverLimit } from './limit.ts'

const limit = { count: 20, share: 0.02 }

it.each([
  [3, 2, true],
  [100, 20, false],
  [100, 21, true],
  [900, 540, true],
  [1_000_000, 15_000, false],
  [1_000_000, 20_001, true],
  [1, 1, true],
  [0, 0, false],
])('of %i rows %i rejected: held back %s', (rowsIn, rejected, isHeldBack) => {
  expect(isOverLimit(limit, rowsIn, rejected)).toBe(isHeldBack)
})

it('allows not one where the limit is nought', () => {
  expect(isOverLimit({ count: 0, share: 0 }, 1000, 1)).toBe(true)
})
