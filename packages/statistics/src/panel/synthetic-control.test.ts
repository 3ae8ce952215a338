import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import r from '../../fixtures/synthetic-control/values.json' with { type: 'json' }
import { fromColumns } from '../linear/row-major.ts'
import { syntheticControl } from './synthetic-control.ts'

const outcomes = { values: Float64Array.from(r.outcomes.flat()), columns: 24 }
const panel = { outcomes, treatedUnit: 0, prePeriods: r.prePeriods }

it('gives the weights and gaps of quadprog on pre-period outcomes', () => {
  const found = syntheticControl(panel)
  for (const [donor, weight] of r.weights.entries()) expect(found.weights[donor]).toBeCloseTo(weight, 8)
  for (const [period, gap] of r.gaps.entries()) expect(found.gaps[period]).toBeCloseTo(gap, 8)
})

it('says what a panel lacks', () => {
  expect(() => syntheticControl({ ...panel, treatedUnit: 9 })).toThrow('treated unit: expected 0 to 8, got 9')
  expect(() => syntheticControl({ ...panel, donors: Int32Array.of(0) })).toThrow('donors: expected 1 or more')
  const holed = { values: outcomes.values.with(30, Number.NaN), columns: 24 }
  expect(() => syntheticControl({ ...panel, outcomes: holed })).toThrow('unit 1 in period 6, got NaN')
})

const basque = `${process.env['ELINVOIMA_REPLAY_DATA']}/panel/basque_data.csv`
it.skipIf(!existsSync(basque))(
  'gives the donors and the gap of Abadie and Gardeazabal for the Basque Country',
  () => {
    const [header, ...lines] = readFileSync(basque, 'utf8').trim().split('\n')
    const names = header?.split(',') ?? []
    const cells = lines.map((line) => line.split(','))
    const regions = [17, ...Array.from({ length: 15 }, (_, k) => k + 2), 18]
    const series = (region: number, name: string, from: number, to: number, step = 1) =>
      Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, k) => {
        const row = cells.find((cell) => Number(cell[1]) === region && Number(cell[3]) === from + k * step)
        return Number(row?.[names.indexOf(name)] || Number.NaN)
      })
    const average = (name: string, from: number, to: number, step = 1) =>
      regions.map((region) => {
        const values = series(region, name, from, to, step)
        return values.reduce((sum, value) => sum + value, 0) / values.length
      })
    const levels = ['illit', 'prim', 'med', 'high', 'post.high'].map((level) =>
      average(`school.${level}`, 1964, 1969),
    )
    const share = (places: number[]) =>
      regions.map((_, unit) => {
        const at = (place: number) => levels[place]?.[unit] ?? Number.NaN
        return (
          (100 * places.reduce((sum, place) => sum + at(place), 0)) /
          [0, 1, 2, 3, 4].reduce((sum, place) => sum + at(place), 0)
        )
      })
    const sectors = [
      'agriculture',
      'energy',
      'industry',
      'construction',
      'services.venta',
      'services.nonventa',
    ]
    const predictors = fromColumns([
      ...[[0], [1], [2], [3, 4]].map(share),
      average('invest', 1964, 1969),
      average('gdpcap', 1960, 1969),
      ...sectors.map((sector) => average(`sec.${sector}`, 1961, 1969, 2)),
      average('popdens', 1969, 1969),
    ])
    const gdp = {
      values: Float64Array.from(regions.flatMap((region) => series(region, 'gdpcap', 1955, 1997))),
      columns: 43,
    }
    const found = syntheticControl(
      { outcomes: gdp, treatedUnit: 0, prePeriods: 15 },
      { predictors, fitPeriods: [5, 15] },
    )
    const weightOf = (region: number) => found.weights[regions.indexOf(region) - 1]
    expect(weightOf(10)).toBeCloseTo(0.851, 2)
    expect(weightOf(14)).toBeCloseTo(0.149, 2)
    expect(found.preRmspe ** 2).toBeLessThan(r.basque.loss * 1.001)
    const eighties = Array.from(
      { length: 10 },
      (_, k) => (found.gaps[25 + k] ?? 0) / (found.synthetic[25 + k] ?? 1),
    )
    const mean = eighties.reduce((sum, gap) => sum + gap, 0) / 10
    expect(mean).toBeGreaterThan(-0.13)
    expect(mean).toBeLessThan(-0.07)
  },
)
