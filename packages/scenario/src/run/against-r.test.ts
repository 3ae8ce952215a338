import { readFileSync } from 'node:fs'
import { transitionMatrix } from '@elinvoima/statistics'
import { expect, test } from 'vitest'
import r from '../../fixtures/break-even/values.json' with { type: 'json' }
import { valuesOf } from '../model/assumptions.ts'
import { STATES } from '../model/states.ts'
import { expectedWorld, follow } from '../model/worlds.ts'
import { netOfWorld, purses } from '../money/net.ts'
import { breakEven } from '../search/break-even.ts'
import { assumed, fixed, raaheSized } from '../testing/raahe-sized.ts'

const basis = raaheSized()
const values = valuesOf(assumed({ effect: fixed(3) }))
const world = expectedWorld(basis, transitionMatrix(basis.moves), 60, values)

test('counts the moves that R has read', () => {
  const csv = readFileSync(new URL('../../fixtures/break-even/moves.csv', import.meta.url), 'utf8')
  expect([...basis.moves.cells]).toEqual(csv.trim().split(/[,\n]/).map(Number))
})

test('has the stocks of R after five years of matrix products', () => {
  const { stocks } = follow(world, 'broad', values)
  for (const [state, persons] of r.broadStock.entries())
    expect(stocks[59 * STATES.length + state]).toBeCloseTo(persons, 8)
})

test.each(purses)('has the net of R, and the break-even of its uniroot, for %s', (purse) => {
  expect(Math.abs(netOfWorld(world, values, purse) - r.netAt3[purse])).toBeLessThan(0.01)
  expect(Math.abs((breakEven(world, values)[purse] ?? 0) / r.breakEven[purse] - 1)).toBeLessThan(1e-6)
})
