import { expect, it } from 'vitest'
import { columnOf, fromColumns, pickColumns, pickRows, rowCount, withIntercept } from './row-major.ts'

const matrix = fromColumns([
  [1, 2, 3],
  [4, 5, 6],
])

it('lays columns out row after row and gives them back', () => {
  expect(Array.from(matrix.values)).toEqual([1, 4, 2, 5, 3, 6])
  expect(Array.from(columnOf(matrix, 1))).toEqual([4, 5, 6])
  expect(rowCount(matrix)).toBe(3)
})

it('picks rows and columns in the order asked, and sets ones before', () => {
  expect(Array.from(pickRows(matrix, [2, 0]).values)).toEqual([3, 6, 1, 4])
  expect(Array.from(pickColumns(matrix, [1]).values)).toEqual([4, 5, 6])
  expect(Array.from(withIntercept(matrix).values)).toEqual([1, 1, 4, 1, 2, 5, 1, 3, 6])
})

it('says where the values do not fill the rows', () => {
  expect(() => rowCount({ values: new Float64Array(5), columns: 2 })).toThrow(
    'expected a multiple of 2 columns, got 5',
  )
  expect(() => rowCount({ values: new Float64Array(5), columns: 0 })).toThrow(
    'columns: expected a whole number',
  )
  expect(() => fromColumns([[1], [1, 2]])).toThrow('column 1: expected 1 rows, got 2')
})
