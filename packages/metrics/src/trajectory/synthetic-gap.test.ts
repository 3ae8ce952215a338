import { generatorOf, normal, uniform } from '@elinvoima/statistics'
import { expect, it } from 'vitest'
import { syntheticGap } from './synthetic-gap.ts'

const areas = 45
const before = 24
const months = 36

/** Areas that share two cycles in their own measure; the first has a known effect after the decision. */
function drawnPanel(effect: number, seed: number) {
  const random = generatorOf(seed)
  const cycle = Array.from({ length: months }, (_, month) => [Math.sin(month / 7), month / 24])
  const rows = Array.from({ length: areas }, (_, area) => {
    const [level, swing, drift] = [
      8 + 8 * uniform(random),
      0.5 + 1.5 * uniform(random),
      2 * uniform(random) - 1,
    ]
    return cycle.map(([wave = 0, time = 0], month) => {
      const own = area === 0 && month >= before ? effect : 0
      return level + swing * wave + drift * time + 0.1 * normal(random) + own
    })
  })
  return {
    outcomes: { values: Float64Array.from(rows.flat()), columns: months },
    treatedUnit: 0,
    prePeriods: before,
  }
}

const meanAfter = (gaps: Float64Array) =>
  gaps.slice(before).reduce((sum, gap) => sum + gap, 0) / (months - before)

it('recovers a known gap of −1.5 points, outside the band of the placebos, its ratio among the two largest of 45', () => {
  const found = syntheticGap(drawnPanel(-1.5, 7), 0.9)
  expect(meanAfter(found.control.gaps)).toBeGreaterThan(-1.7)
  expect(meanAfter(found.control.gaps)).toBeLessThan(-1.3)
  for (let month = before; month < months; month++)
    expect(found.control.gaps[month]).toBeLessThan(found.band[month]?.lower ?? Number.NaN)
  expect(found.placeboP).toBeLessThanOrEqual(2 / areas)
  expect(found.control.preRmspe).toBeLessThan(0.15)
})

it('sees no gap where there is none: over six regions one in ten lies outside the band, not all', () => {
  const outside = Array.from({ length: 6 }, (_, seed) =>
    syntheticGap(drawnPanel(0, seed + 100), 0.9),
  ).flatMap(({ control, band }) =>
    band.slice(before).map(({ lower, upper }, month) => {
      const gap = control.gaps[before + month] ?? Number.NaN
      return gap < lower || gap > upper
    }),
  )
  const share = outside.filter(Boolean).length / outside.length
  expect(share).toBeGreaterThan(0.02)
  expect(share).toBeLessThan(0.2)
})
