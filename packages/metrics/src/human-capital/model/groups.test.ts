import { expect, test } from 'vitest'
import { hiddenParts } from './groups.ts'

test.each([
  [
    [100, 40, 30],
    [false, false, false],
  ],
  [
    [100, 40, 12],
    [false, true, true],
  ],
  [
    [100, 20, 12],
    [false, true, true],
  ],
  [
    [100, 90, 0],
    [false, false, true],
  ],
  [
    [10, 12],
    [true, true],
  ],
])('of parts of %j hides %j', (counts, hidden) => {
  expect(hiddenParts(counts, 30)).toEqual(hidden)
})
