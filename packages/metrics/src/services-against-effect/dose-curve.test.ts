import { generatorOf } from '@elinvoima/statistics'
import { expect, test } from 'vitest'
import r from '../../fixtures/service-dose/values.json' with { type: 'json' }
import { doseCurve } from './dose-curve.ts'
import { doseWeights } from './dose-weights.ts'
import { drawnDoses } from './drawn-doses.ts'
import { monthSteps } from './month-steps.ts'
import { DOSE_MONTHS, doseBy, type ServiceHistories } from './service-histories.ts'

const options = (draws: number) => ({ draws, level: 0.9, generator: generatorOf(2, 'test') })
const told: ServiceHistories = {
  persons: new Int32Array(r.weak.length).fill(1),
  background: [
    { bands: 2, band: r.weak },
    { bands: 4, band: r.age },
  ],
  monthsFollowed: Int32Array.from(r.followed),
  services: Int32Array.from(r.services),
  outcome: Float64Array.from(r.outcome),
}
const followed = Int32Array.from(told.monthsFollowed.keys()).filter((one) => r.followed[one] === DOSE_MONTHS)

test('weighs persons as the pooled logistic models of glm do, truncated at its percentiles', () => {
  const found = doseWeights(monthSteps(told), told.persons, followed)
  for (const [place, history] of followed.entries())
    expect(found?.weights[history]).toBeCloseTo(r.weight[place] ?? Number.NaN, 6)
  expect(found?.meanUntruncated).toBeCloseTo(r.mean, 6)
})

test('gives the curve of lm on the natural spline of splines::ns', () => {
  const found = doseCurve(told, r.doses, options(0))
  const expected = found?.effects.map((effect) => effect.expected) ?? []
  for (const [place, value] of r.expected.entries()) expect(expected[place]).toBeCloseTo(value, 6)
  expect(found?.effectiveSize).toBeCloseTo(r.size, 5)
})

/** Slope of the outcome on the dose as they are. */
function plainSlope({ services, outcome }: ServiceHistories): number {
  const known = [...outcome.keys()].filter((one) => Number.isFinite(outcome[one]))
  const doses = known.map((one) => doseBy(services[one] ?? 0, DOSE_MONTHS))
  const mean = doses.reduce((sum, dose) => sum + dose, 0) / doses.length
  const cross = known.reduce((sum, one, at) => sum + ((doses[at] ?? 0) - mean) * (outcome[one] ?? 0), 0)
  return cross / doses.reduce((sum, dose) => sum + (dose - mean) ** 2, 0)
}

test.each([0, 2])(
  'finds what a service month does, %d points, where services go to those who find less work',
  (points) => {
    const drawn = drawnDoses(3000, points)
    expect(plainSlope(drawn)).toBeLessThan(points - 2)
    const doses = [0, 1, 3, 6, 9]
    const found = doseCurve(drawn, doses, options(60))
    for (const [place, { difference, interval }] of found?.effects.entries() ?? []) {
      const truth = points * (doses[place] ?? Number.NaN)
      expect(interval.lower).toBeLessThanOrEqual(truth)
      expect(interval.upper).toBeGreaterThanOrEqual(truth)
      if (points > 0 && place > 0) expect(interval.lower).toBeGreaterThan(0)
      expect(Math.abs(difference - truth)).toBeLessThan(2)
    }
    expect(found?.drawsUsed).toBe(60)
  },
)

test('gives persons of a like history in one cell the curve they have apart', () => {
  const apart = drawnDoses(300, 1)
  const doubled = doseCurve({ ...apart, persons: apart.persons.map((own) => 2 * own) }, [3], options(0))
  const twice = (values: ArrayLike<number>) => [...Array.from(values), ...Array.from(values)]
  const twins = doseCurve(
    {
      persons: Int32Array.from(twice(apart.persons)),
      background: apart.background.map(({ bands, band }) => ({ bands, band: twice(band) })),
      monthsFollowed: Int32Array.from(twice(apart.monthsFollowed)),
      services: Int32Array.from(twice(apart.services)),
      outcome: Float64Array.from(twice(apart.outcome)),
    },
    [3],
    options(0),
  )
  expect(doubled?.effects[0]?.difference).toBeCloseTo(twins?.effects[0]?.difference ?? Number.NaN, 8)
})

test('is no curve where nobody had a service', () => {
  const drawn = drawnDoses(300, 0)
  expect(doseCurve({ ...drawn, services: drawn.services.map(() => 0) }, [3], options(0))).toBeNull()
})
