import { expect, test } from 'vitest'
import { municipalityBands, quarterBands } from './covariates.ts'

test('numbers the quarters of a year from 0', () => {
  const months = [1, 3, 4, 6, 7, 9, 10, 12].map((month) => 12 * 2026 + month)
  expect([...quarterBands(months)]).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
})

test('keeps the three municipalities with the most rows apart and pools the others', () => {
  const codes = ['a', 'b', 'b', 'c', 'c', 'c', 'd', 'd', 'd', 'd']
  const bands = municipalityBands(codes)
  expect(new Set(bands.slice(6))).toEqual(new Set([1]))
  expect([bands[0], bands[1], bands[3]]).toEqual([0, 3, 2])
})
