import { expect, it } from 'vitest'
import r from '../../fixtures/structural-effect/values.json' with { type: 'json' }
import { type Generator, generatorOf } from '../random/generator.ts'
import { normal } from '../random/normal.ts'
import { structuralEffect } from './structural-effect.ts'

const known = 24
const periods = 36

it('gives the effect, its interval and its tail that R adds up over a grid of the variances', () => {
  const { effect } = r
  const found = structuralEffect(generatorOf(1, 'grid'), r.outcome, r.controls, r.known, { draws: 12_000 })
  const width = effect.upper - effect.lower
  for (const [at, value] of effect.expected.entries())
    expect(Math.abs((found.expected[at] ?? Number.NaN) - value)).toBeLessThan(0.002 * width)
  expect(Math.abs(found.mean - effect.mean)).toBeLessThan(0.002 * width)
  expect(Math.abs(found.meanInterval.lower - effect.lower)).toBeLessThan(0.02 * width)
  expect(Math.abs(found.meanInterval.upper - effect.upper)).toBeLessThan(0.02 * width)
  expect(Math.abs(found.tailProbability - Math.min(effect.above, 1 - effect.above))).toBeLessThan(0.015)
})

/** An outcome that follows two controls, which explain 0.8 of it, about a level that hardly walks. */
function drawnSeries(generator: Generator, gap: number, step: number) {
  const walk = () => {
    let now = 0
    return Array.from({ length: periods }, () => {
      now += normal(generator, 0.05, 0.3)
      return now
    })
  }
  const controls = [walk(), walk()]
  const explained = controls[0]?.map((value, at) => 0.7 * value + 0.4 * (controls[1]?.[at] ?? 0)) ?? []
  const before = explained.slice(0, known)
  const mean = before.reduce((sum, value) => sum + value, 0) / known
  const spread = Math.sqrt(before.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known - 1))
  let level = 11
  const outcome = explained.map((value, at) => {
    level += normal(generator, 0, step * spread)
    return value + level + normal(generator, 0, spread / 2) + (at >= known ? gap * spread : 0)
  })
  return { outcome, controls, gap: gap * spread }
}

/** How often the interval of the mean holds the gap, and how far the mean lies from it, as a share of it. */
function recovered(series: number, step: number) {
  let held = 0
  let error = 0
  for (let draw = 0; draw < series; draw++) {
    const generator = generatorOf(draw, 'coverage')
    const { outcome, controls, gap } = drawnSeries(generator, -1.5, step)
    const options = { draws: 200, warmUp: 30 }
    const { mean, meanInterval } = structuralEffect(generator, outcome, controls, known, options)
    if (meanInterval.lower <= gap && gap <= meanInterval.upper) held++
    error += (mean - gap) / Math.abs(gap)
  }
  return { held: held / series, error: error / series }
}

it('recovers a known gap, which the 90 percent interval holds nine times in ten', () => {
  const { held, error } = recovered(200, 0.01)
  expect(held).toBeGreaterThan(0.84)
  expect(held).toBeLessThan(0.96)
  expect(Math.abs(error)).toBeLessThan(0.04)
})

it('has too short an interval where the level walks twenty times as much as is believed', () => {
  expect(recovered(60, 0.2).held).toBeLessThan(0.8)
})
