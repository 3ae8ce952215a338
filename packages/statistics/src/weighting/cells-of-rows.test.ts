import { expect, it } from 'vitest'
import { cellsOfRows } from './cells-of-rows.ts'

it('keeps each distinct row once, in the order met, with its count', () => {
  const values = Float64Array.of(1, 2, 3, 4, 1, 2, 0, 5, -0, 5, 1, 2)
  const { cells, frequencies, cellOf } = cellsOfRows({ values, columns: 2 })
  expect(Array.from(cells.values)).toEqual([1, 2, 3, 4, 0, 5])
  expect(Array.from(frequencies)).toEqual([3, 1, 2])
  expect(Array.from(cellOf)).toEqual([0, 1, 0, 2, 2, 0])
})

it('has no cells for no rows', () => {
  expect(cellsOfRows({ values: new Float64Array(), columns: 3 }).frequencies.length).toBe(0)
})
