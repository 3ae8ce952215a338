import { expect, it } from 'vitest'
import { monthNumber } from './month-columns.ts'
import { describeTransitions } from './transitions.ts'

const months = ['2026-01', '2026-02', '2026-03'].map(monthNumber)
const found = describeTransitions(
  {
    months,
    cells: [
      ['U', 'U', 'W', 'U'],
      ['U', 'W', 'W', null],
      ['W', 'W', 'U', 'U'],
    ],
  },
  0.9,
)

it('counts moves from a month to the next, none over a month not known', () => {
  expect(found.transitions.map(({ from, to, count, at_risk }) => [from, to, count, at_risk])).toEqual([
    ['U', 'U', 1, 3],
    ['U', 'W', 2, 3],
    ['W', 'U', 1, 3],
    ['W', 'W', 2, 3],
  ])
  expect(found.transitions[1]?.probability).toBeCloseTo(2 / 3, 12)
})

it('gives each share Wilson’s interval', () => {
  const [lower = 0, upper = 0] = found.transitions[1]?.interval ?? []
  expect(lower).toBeCloseTo(0.253_534, 5)
  expect(upper).toBeCloseTo(0.921_734, 5)
})

it('shares a month out among those known in it', () => {
  expect(found.occupancy[1]).toEqual({ month: '2026-02', persons: 3, shares: { U: 1 / 3, W: 2 / 3 } })
})

it('tells the mean months spent in each state', () => {
  expect(found.mean_months).toEqual({ U: 6 / 4, W: 5 / 4 })
})
