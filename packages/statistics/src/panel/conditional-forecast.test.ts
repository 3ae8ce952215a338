import { expect, it } from 'vitest'
import r from '../../fixtures/structural-effect/values.json' with { type: 'json' }
import { mean } from '../describe/mean.ts'
import { generatorOf } from '../random/generator.ts'
import { conditionalForecast } from './conditional-forecast.ts'
import { structuralSeries } from './structural-series.ts'

const series = structuralSeries(r.outcome, r.controls, r.known, 0.01)
const variances = { noise: r.noise, step: r.step }
const draws = 20_000
const generator = generatorOf(1, 'forecast')
const forecasts = Array.from({ length: draws }, () => conditionalForecast(generator, series, variances))

const columnOf = (name: 'drawn' | 'coefficients', at: number) =>
  Float64Array.from(forecasts, (forecast) => forecast[name][at] ?? Number.NaN)

it('measures the series by their known periods and gives the coefficients the prior of R', () => {
  expect(series.mean).toBeCloseTo(r.mean, 12)
  expect(series.scale).toBeCloseTo(r.scale, 12)
  for (const [place, entry] of r.slab.entries()) expect(series.precision[place]).toBeCloseTo(entry, 12)
})

it('expects of the later periods, given the variances, what R solves from the whole covariance', () => {
  for (const [at, value] of r.expected.entries()) expect(forecasts[0]?.expected[at]).toBeCloseTo(value, 10)
})

it('draws the later periods and the coefficients with the means and covariances of R', () => {
  const columns = r.expected.map((_, at) => columnOf('drawn', at))
  const off = columns.map((column, at) => column.map((value) => value - (r.expected[at] ?? Number.NaN)))
  for (const [one, row] of r.covariance.entries()) {
    const spread = row[one] ?? Number.NaN
    expect(Math.abs(mean(off[one] ?? []))).toBeLessThan(4 * Math.sqrt(spread / draws))
    for (const [other, covariance] of row.entries()) {
      const product = mean(
        (off[one] ?? new Float64Array()).map((value, at) => value * (off[other]?.[at] ?? 0)),
      )
      const error = Math.sqrt(
        (spread * (r.covariance[other]?.[other] ?? Number.NaN) + covariance ** 2) / draws,
      )
      expect(Math.abs(product - covariance)).toBeLessThan(4 * error)
    }
  }
  for (const [at, value] of r.coefficients.entries())
    expect(mean(columnOf('coefficients', at))).toBeCloseTo(value, 2)
})

it('says what series lack', () => {
  expect(() => structuralSeries([1, 2, 3], [], 3, 1)).toThrow('known periods: expected 3 to 2, got 3')
  expect(() => structuralSeries([1, 1, 1, 2], [], 3, 1)).toThrow('outcome: expected values that vary')
  expect(() => structuralSeries([1, 2, 3, 4], [[1, 2, 3]], 3, 1)).toThrow(
    'control 0: expected 4 periods, got 3',
  )
  const holed = [1, Number.NaN, 3, 4]
  expect(() => structuralSeries([1, 2, 3, 4], [holed], 3, 1)).toThrow(
    'control 0: expected a number in period 1',
  )
})
