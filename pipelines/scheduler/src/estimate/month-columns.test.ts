import { expect, it } from 'vitest'
import { monthColumns, monthNumber } from './month-columns.ts'

const named = (columns: string[], from: string) =>
  monthColumns(columns, 'id', from).map(({ column, month }) => [column, month - monthNumber(from)])

it.each([
  [['id', 'age', '2026-06', '2026-07']],
  [['id', 'sex', '202606', '202607']],
  [['id', 'male', 'Jun.26', 'Jul.26']],
  [['id', 'X2026.06', 'X2026.07']],
  [['id', 'June 2026', 'July 2026']],
])('reads the months of %j', (columns) => {
  expect(named(columns, '2026-06')).toEqual(columns.slice(-2).map((column, at) => [column, at]))
})

it('passes over the months before the first one asked for', () => {
  expect(named(['id', '2026-05', '2026-06', '2026-07'], '2026-06')).toEqual([
    ['2026-06', 0],
    ['2026-07', 1],
  ])
})

it('takes two digits of a year in the century about the first month', () => {
  expect(named(['id', 'Dec.99', 'Jan.00'], '1999-12')).toEqual([
    ['Dec.99', 0],
    ['Jan.00', 1],
  ])
})

it('numbers columns that are not named after months from the first one', () => {
  expect(named(['id', 'm1', 'm2'], '2026-06')).toEqual([
    ['m1', 0],
    ['m2', 1],
  ])
})
