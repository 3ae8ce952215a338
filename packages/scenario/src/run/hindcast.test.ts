import { transitionMatrix } from '@elinvoima/statistics'
import { expect, test } from 'vitest'
import { valuesOf } from '../model/assumptions.ts'
import { STATES } from '../model/states.ts'
import { expectedWorld, follow } from '../model/worlds.ts'
import { assumed, fixed, raaheSized } from '../testing/raahe-sized.ts'
import { hindcast } from './hindcast.ts'

const basis = raaheSized()
const values = valuesOf(assumed({ effect: fixed(0) }))
const { stocks } = follow(expectedWorld(basis, transitionMatrix(basis.moves), 12, values), 'narrow', values)
const came = Array.from({ length: 12 }, (_, month) =>
  stocks.slice(month * STATES.length, (month + 1) * STATES.length),
)

test('has no error where what came is what the model says', () => {
  for (const { mape_percent } of hindcast(basis, came)) expect(mape_percent).toBeCloseTo(0, 9)
})

test('is 20 percent off where a quarter more came, and silent where nobody did', () => {
  const more = came.map((stock) => stock.map((persons, place) => (place === 0 ? persons * 1.25 : 0)))
  const [first, second] = hindcast(basis, more)
  expect(first?.mape_percent).toBeCloseTo(20, 9)
  expect(second?.mape_percent).toBeNull()
})
