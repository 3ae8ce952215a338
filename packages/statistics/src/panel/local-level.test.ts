import { expect, it } from 'vitest'
import r from '../../fixtures/local-level/values.json' with { type: 'json' }
import { mean } from '../describe/mean.ts'
import { variance } from '../describe/variance.ts'
import { generatorOf } from '../random/generator.ts'
import { drawLevel } from './draw-level.ts'
import { filterLevel, levelGains, levelLogLikelihood } from './local-level.ts'

const { noiseVariance, stepVariance } = r
const filtered = (first: { mean: number; variance: number }) => {
  const model = { noiseVariance, stepVariance, firstMean: first.mean, firstVariance: first.variance }
  const gains = levelGains(model, r.series.length)
  return { gains, ...filterLevel(gains, r.series, first.mean) }
}

it('gives the levels, innovations and log likelihood of R’s KalmanRun and KalmanLike on the Nile', () => {
  const { gains, levels, innovations } = filtered(r.first)
  for (const [year, level] of r.levels.entries()) {
    expect((levels[year] ?? 0) / level).toBeCloseTo(1, 10)
    const spread = Math.sqrt(gains.innovationVariances[year] ?? Number.NaN)
    expect((innovations[year] ?? 0) / spread).toBeCloseTo(r.standardised[year] ?? Number.NaN, 8)
  }
  expect(levelLogLikelihood(gains, innovations)).toBeCloseTo(r.logLikelihood, 8)
})

it('gives the density of mvtnorm over the whole covariance from a level that is known a little', () => {
  const { gains, levels, innovations } = filtered(r.proper)
  for (const [year, level] of r.proper.levels.entries())
    expect((levels[year] ?? 0) / level).toBeCloseTo(1, 10)
  expect(levelLogLikelihood(gains, innovations)).toBeCloseTo(r.proper.logLikelihood, 8)
  expect(levelLogLikelihood(gains, innovations)).toBeCloseTo(r.proper.dense, 8)
})

it('draws paths with the means and variances of R’s KalmanSmooth', () => {
  const { gains, levels } = filtered(r.first)
  const draws = 4000
  const generator = generatorOf(1, 'level')
  const paths = Array.from({ length: draws }, () =>
    drawLevel(generator, levels, gains.levelVariances, stepVariance),
  )
  for (const [year, smooth] of r.smooth.entries()) {
    const drawn = Float64Array.from(paths, (path) => path[year] ?? Number.NaN)
    const spread = r.smoothVariance[year] ?? Number.NaN
    expect(Math.abs(mean(drawn) - smooth)).toBeLessThan(4.5 * Math.sqrt(spread / draws))
    expect(Math.abs(variance(drawn) / spread - 1)).toBeLessThan(4.5 * Math.sqrt(2 / draws))
  }
})

it('needs noise about the level', () => {
  const model = { noiseVariance: 0, stepVariance: 1, firstMean: 0, firstVariance: 1 }
  expect(() => levelGains(model, 3)).toThrow('noise variance: expected more than 0, got 0')
})
