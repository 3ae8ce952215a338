import { expect, it } from 'vitest'
import { streamOf } from '../../random/stream.ts'
import { providersOf, withWrongCheckDigit } from './business-id.ts'

function isSound(id: string): boolean {
  const digits = [...id.replace('-', '')].map(Number)
  const sum = [7, 9, 10, 5, 8, 4, 2, 1].reduce(
    (total, weight, place) => total + weight * (digits[place] ?? 0),
    0,
  )
  return /^99\d{5}-\d$/.test(id) && sum % 11 === 0
}

it('gives different artificial business ids with a right check digit', () => {
  const ids = providersOf(streamOf(1), 40)
  expect(new Set(ids).size).toBe(40)
  expect(ids.filter((id) => !isSound(id))).toEqual([])
  expect(ids.map(withWrongCheckDigit).filter(isSound)).toEqual([])
})
