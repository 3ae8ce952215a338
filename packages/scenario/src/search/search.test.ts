import { transitionMatrix } from '@elinvoima/statistics'
import { expect, test } from 'vitest'
import { valuesOf } from '../model/assumptions.ts'
import { expectedWorld } from '../model/worlds.ts'
import { netOfWorld } from '../money/net.ts'
import { drawWorld } from '../run/draw-world.ts'
import { assumed, fixed, raaheSized } from '../testing/raahe-sized.ts'
import { breakEven } from './break-even.ts'
import { findRoot } from './find-root.ts'
import { tornado } from './tornado.ts'
import { triangularQuantile } from './triangular.ts'

const basis = raaheSized()
const moves = transitionMatrix(basis.moves)

test.each([0.5, 3, 8, 25])('finds a known φ of %d % again, within 1 percent of it', (known) => {
  for (const purse of ['all_payers', 'municipalities'] as const) {
    const free = valuesOf(
      assumed({ effect: fixed(known), broad_coordination: fixed(0), narrow_coordination: fixed(0) }),
    )
    const world = expectedWorld(basis, moves, 60, free)
    // what the known gain saves is what the coordination is made to cost
    const saved = netOfWorld(world, free, purse)
    expect(saved).toBeGreaterThan(0)
    const dear = { ...free, broad_coordination: 1, coordination_cost: saved / 5, effect: 99 }
    const found = breakEven(world, dear)[purse] ?? 0
    expect(Math.abs(found / known - 1)).toBeLessThan(0.01)
  }
})

test('finds a known φ again from futures of whole persons in which it paid back just so, on average', () => {
  const known = 5
  const free = assumed({ effect: fixed(known), broad_coordination: fixed(0), narrow_coordination: fixed(0) })
  const draws = 400
  let saved = 0
  for (let draw = 0; draw < draws; draw++) {
    const { world, assumed: values } = drawWorld(basis, moves, free, 60, 3, draw)
    saved += netOfWorld(world, values, 'all_payers') / draws
  }
  const dear = { ...valuesOf(free), broad_coordination: 1, coordination_cost: saved / 5 }
  const found = breakEven(expectedWorld(basis, moves, 60, dear), dear).all_payers ?? 0
  expect(Math.abs(found / known - 1)).toBeLessThan(0.01)
})

test('says that nothing needs paying back, and that nothing pays back', () => {
  const values = valuesOf(assumed({ broad_coordination: fixed(0.5) }))
  const world = expectedWorld(basis, moves, 60, values)
  expect(breakEven(world, values).all_payers).toBe(0)
  expect(breakEven(world, { ...values, broad_coordination: 10_000 }).all_payers).toBeNull()
})

test('finds roots of rising functions, and none where they do not pass 0', () => {
  expect(findRoot((x) => x ** 3 - 8, 0, 100, 1e-9)).toBeCloseTo(2, 6)
  expect(findRoot(Math.log, 0.01, 50, 1e-9)).toBeCloseTo(1, 6)
  expect(findRoot((x) => x + 1, 0, 1, 1e-9)).toBeNull()
  expect(findRoot((x) => x - 2, 0, 1, 1e-9)).toBeNull()
})

test('takes quantiles of a triangle whose areas are known', () => {
  const triangle = { low: -2, value: 3, high: 10 }
  expect(triangularQuantile(triangle, 0)).toBe(-2)
  expect(triangularQuantile(triangle, 5 / 12)).toBeCloseTo(3, 12)
  expect(triangularQuantile(triangle, 1)).toBe(10)
  // the area below the 10 % point: (x + 2)² / (12 · 5)
  expect((triangularQuantile(triangle, 0.1) + 2) ** 2 / 60).toBeCloseTo(0.1, 12)
  expect(triangularQuantile(fixed(4), 0.3)).toBe(4)
})

test('orders the tornado by swing, and gives what has no range none', () => {
  const swings = tornado(basis, assumed({ inflow: fixed(100) }), 60, 'all_payers')
  expect(swings.map(({ swing_eur }) => swing_eur)).toEqual(
    swings.map(({ swing_eur }) => swing_eur).toSorted((one, other) => other - one),
  )
  expect(swings.find(({ assumption }) => assumption === 'inflow')?.swing_eur).toBe(0)
  expect(swings[0]?.assumption).toBe('effect')
})
