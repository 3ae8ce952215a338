import { expect, test } from 'vitest'
import { assumed, fixed, raaheSized } from '../testing/raahe-sized.ts'
import { runScenario } from './run-scenario.ts'

const basis = raaheSized()
const plan = { years: 5, draws: 60, seed: 7 }

test('finds no difference at all without effect and without coordination', () => {
  const none = assumed({ effect: fixed(0), broad_coordination: fixed(0), narrow_coordination: fixed(0) })
  const { figures, net_eur, break_even_percent } = runScenario(basis, none, plan)
  const nothing = { mean: 0, lower: 0, upper: 0 }
  for (const { difference } of figures) expect(difference).toEqual({ ...nothing, p25: 0, median: 0, p75: 0 })
  expect(net_eur.all_payers).toEqual(nothing)
  expect(break_even_percent.all_payers.median).toBe(0)
})

test('tells every measure of five years under both choices', () => {
  const { figures, stocks } = runScenario(basis, assumed(), plan)
  const ahead = figures.filter(({ measure }) => measure === 'turnover_eur')
  expect(ahead.map(({ year }) => year)).toEqual([1, 2, 3, 4, 5])
  const measured = figures.map(({ measure }) => measure)
  for (const measure of [
    'unemployed_persons',
    'long_term_unemployed_persons',
    'municipality_benefit_eur',
    'turnover_eur',
    'human_capital_eur',
  ])
    expect(measured).toContain(measure)
  expect(stocks).toHaveLength(5 * 11)
  // displaced persons are whole and few: a rare one lifts the mean over the upper end
  for (const { narrow, broad } of figures.filter(({ measure }) => measure !== 'displaced_persons'))
    for (const { lower, p25, median, p75, upper, mean } of [narrow, broad]) {
      const rising = [lower, p25, median, p75, upper]
      expect(rising).toEqual(rising.toSorted((one, other) => one - other))
      expect(lower).toBeLessThanOrEqual(mean)
      expect(upper).toBeGreaterThanOrEqual(mean)
    }
})

test('begins from the persons of the month it starts from, the same under both choices', () => {
  const start = runScenario(basis, assumed(), plan).figures.filter(({ year }) => year === 0)
  expect(
    start.map(({ measure, narrow, broad, difference }) => [
      measure,
      narrow.mean,
      broad.p75,
      difference.upper,
    ]),
  ).toEqual([
    ['unemployed_persons', 2920, 2920, 0],
    ['long_term_unemployed_persons', expect.closeTo(1049.2, 6), expect.closeTo(1049.2, 6), 0],
    ['in_work_persons', 900, 900, 0],
  ])
})

test('is the same for equal seeds and another for others', () => {
  const once = runScenario(basis, assumed(), plan)
  expect(runScenario(basis, assumed(), plan)).toEqual(once)
  expect(runScenario(basis, assumed(), { ...plan, seed: 8 }).net_eur).not.toEqual(once.net_eur)
})

test('has fewer unemployed and more human capital with a gain, and the other way round with a loss', () => {
  const last = (effect: number, measure: string) =>
    runScenario(basis, assumed({ effect: fixed(effect) }), plan).figures.find(
      (figure) => figure.year === 5 && figure.measure === measure,
    )?.difference.mean ?? 0
  expect(last(10, 'unemployed_persons')).toBeLessThan(0)
  expect(last(10, 'human_capital_eur')).toBeGreaterThan(0)
  expect(last(-10, 'unemployed_persons')).toBeGreaterThan(0)
})

test('counts the extra coordination to the euro where there is no effect', () => {
  const { net_eur } = runScenario(basis, assumed({ effect: fixed(0) }), plan)
  expect(net_eur.all_payers.mean).toBeCloseTo(-5 * 1.5 * 70_000, 6)
})

test('tells who would be in work had the gain of some taken nothing from others', () => {
  const lastYear = (displacement: number, measure: string) =>
    runScenario(basis, assumed({ effect: fixed(10), displacement: fixed(displacement) }), plan).figures.find(
      (figure) => figure.year === 5 && figure.measure === measure,
    )?.broad.mean ?? Number.NaN
  expect(lastYear(0, 'displaced_persons')).toBe(0)
  const lost = lastYear(0, 'in_work_persons') - lastYear(40, 'in_work_persons')
  expect(lost).toBeGreaterThan(0)
  expect(lastYear(40, 'displaced_persons')).toBeCloseTo(lost, 8)
})
