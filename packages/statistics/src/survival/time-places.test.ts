import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeOf } from './place-of.ts'
import { timePlaces } from './time-places.ts'

it('finds the same places of whole times as of any times', () => {
  const times = fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(times, fc.integer({ min: -400, max: 1000 }), (list, tenths) => {
      const table = timePlaces(list)
      const distinct = [...new Set(list)].sort((one, other) => one - other)
      expect([...table.distinct]).toEqual(distinct)
      expect(table.placeOf(tenths / 10)).toBe(placeOf(Float64Array.from(distinct), tenths / 10))
    }),
  )
})

it('sorts times that are far apart or no whole numbers', () => {
  expect([...timePlaces([1e9, 3, 1e9]).distinct]).toEqual([3, 1e9])
  expect(timePlaces([0.5, 0.25]).placeOf(0.3)).toBe(1)
  expect(timePlaces([]).distinct).toHaveLength(0)
})
