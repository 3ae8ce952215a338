import { expect, it } from 'vitest'
import { columnSums, termRows } from './term-rows.ts'

const values = Float64Array.of(1, 0, 0.5, 0, 2, 0.5, 1, 0, -3, 0, 0, 0)

it('keeps each value of a column once, and sums the columns as they are', () => {
  const rows = termRows({ values, columns: 3 })
  expect([...rows.columnOfTerm]).toEqual([0, 2, 1, 2])
  expect([...rows.valueOfTerm]).toEqual([1, 0.5, 2, -3])
  expect([...columnSums(rows, Float64Array.of(1, 2, 4, 8))]).toEqual([5, 4, 0.5 + 1 - 12])
})
