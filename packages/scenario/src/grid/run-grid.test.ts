import { expect, test } from 'vitest'
import { runScenario } from '../run/run-scenario.ts'
import type { Summary } from '../run/summary.ts'
import { assumed, fixed, raaheSized } from '../testing/raahe-sized.ts'
import { type GridPoint, runGrid } from './run-grid.ts'

const basis = raaheSized()
const plan = { years: 5, draws: 40, seed: 7 }
const { axes, points } = runGrid(basis, assumed(), plan)

const at = (positions: readonly number[]): GridPoint => {
  const found = points.find((point) => point.positions.every((one, axis) => one === positions[axis]))
  if (found === undefined) throw new Error(`no point at ${positions}`)
  return found
}

const close = (found: Summary, { mean, lower, upper }: Summary) => {
  expect(found.mean).toBeCloseTo(mean, 4)
  expect(found.lower).toBeCloseTo(lower, 4)
  expect(found.upper).toBeCloseTo(upper, 4)
}

function expectSame(point: GridPoint, changed: Parameters<typeof assumed>[0]) {
  const { figures, net_eur, break_even_percent } = runScenario(basis, assumed(changed), plan)
  const last = (measure: string) => {
    const found = figures.find((figure) => figure.year === plan.years && figure.measure === measure)
    if (found === undefined) throw new Error(`no ${measure} in the last year`)
    return found.difference
  }
  for (const purse of ['all_payers', 'municipalities'] as const) {
    close(point.net_eur[purse], net_eur[purse])
    expect(point.payback_month[purse].pays_back_percent).toBe(break_even_percent[purse].pays_back_percent)
  }
  close(point.long_term_unemployed, last('long_term_unemployed_persons'))
  close(point.in_work, last('in_work_persons'))
}

test('tells at the point of the scenario what the scenario tells with the same draws and seed', () => {
  const own = points.filter(({ is_scenario }) => is_scenario)
  expect(own.map(({ positions }) => positions)).toEqual([[0, 3, 3]])
  expectSame(at([0, 3, 3]), {})
})

test.each([
  { positions: [3, 3, 3], effect: 3, midpoint: 24, work: 2 },
  { positions: [1, 1, 1], effect: -2, midpoint: 12, work: 1 },
  { positions: [5, 5, 5], effect: 10, midpoint: 36, work: 4 },
])('tells at $positions what a scenario of just that tells', ({ positions, effect, midpoint, work }) => {
  expectSame(at(positions), {
    effect: fixed(effect),
    broad_ramp_midpoint: fixed(midpoint),
    broad_coordination: fixed(work),
  })
})

test('has at most 150 points: the lowest, the most likely and the highest of each assumption, and an effect that is drawn', () => {
  expect(points).toHaveLength(6 * 5 * 5)
  expect(axes.effect.map(({ value }) => value)).toEqual([null, -2, 0.5, 3, 6.5, 10])
  expect(axes.broad_coordination.map(({ value }) => value)).toEqual([1, 1.5, 2, 3, 4])
  expect(axes.effect.find(({ is_most_likely }) => is_most_likely)?.value).toBe(3)
})

test('has one stop of an assumption without a range', () => {
  const { axes: fewer } = runGrid(basis, assumed({ broad_coordination: fixed(2) }), { ...plan, draws: 1 })
  expect(fewer.broad_coordination).toEqual([{ position: 1, value: 2, is_most_likely: true }])
})

test('gives each euro to one bearer, and prices coordination to the euro', () => {
  for (const { net_eur } of points)
    expect(net_eur.municipalities.mean + net_eur.state.mean + net_eur.unemployment_funds.mean).toBeCloseTo(
      net_eur.all_payers.mean,
      4,
    )
  const dearer = at([4, 2, 2]).net_eur.municipalities.mean - at([4, 2, 5]).net_eur.municipalities.mean
  expect(dearer).toBeCloseTo(5 * 2.5 * 70_000, 4)
})

test('saves more the greater the effect and the sooner it comes, and never pays back without one', () => {
  const net = (positions: number[]) => at(positions).net_eur.all_payers.mean
  expect(net([5, 3, 3])).toBeGreaterThan(net([4, 3, 3]))
  expect(net([5, 1, 3])).toBeGreaterThan(net([5, 5, 3]))
  const { median, pays_back_percent } = at([1, 3, 3]).payback_month.all_payers
  expect([median, pays_back_percent]).toEqual([null, 0])
})

test('refuses fewer than one draw', () => {
  expect(() => runGrid(basis, assumed(), { ...plan, draws: 0 })).toThrow(
    'runGrid: expected draws from 1 up, got 0',
  )
})
