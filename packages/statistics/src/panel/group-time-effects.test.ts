import { expect, it } from 'vitest'
import r from '../../fixtures/group-time-effects/values.json' with { type: 'json' }
import { fromColumns } from '../linear/row-major.ts'
import { generatorOf } from '../random/generator.ts'
import { aggregateEffects, simpleAggregate } from './aggregate-effects.ts'
import { groupTimeEffects } from './group-time-effects.ts'
import { multiplierBootstrap } from './multiplier-bootstrap.ts'

const panel = {
  outcomes: { values: Float64Array.from(r.outcomes.flat()), columns: 6 },
  firstTreated: Int32Array.from(r.firstTreated),
}
const withCovariate = { ...panel, covariates: fromColumns([r.x]) }

it.each([
  ['differences of means, never treated', groupTimeEffects(panel), r.plain],
  [
    'differences of means, not yet treated',
    groupTimeEffects(panel, { controls: 'not yet treated' }),
    r.plainNotYet,
  ],
  ['outcome regression', groupTimeEffects(withCovariate, { method: 'outcome regression' }), r.regression],
  [
    'inverse probability, not yet treated',
    groupTimeEffects(withCovariate, { method: 'inverse probability', controls: 'not yet treated' }),
    r.probability,
  ],
  ['doubly robust', groupTimeEffects(withCovariate), r.robust],
])('gives the effects of the formulas in R and their jackknife errors: %s', (_, estimated, expected) => {
  const event = aggregateEffects(estimated, 'event time')
  const group = aggregateEffects(estimated, 'group')
  const calendar = aggregateEffects(estimated, 'calendar')
  const found = [
    ...estimated.effects,
    ...[event, group, calendar].flatMap(({ terms, overall }) => [...terms, overall]),
    simpleAggregate(estimated),
  ]
  expect(found.length).toBe(expected.estimate.length)
  for (const [place, { effect, standardError }] of found.entries()) {
    expect(effect).toBeCloseTo(expected.estimate[place] ?? Number.NaN, 8)
    expect(standardError / (expected.se[place] ?? Number.NaN)).toBeCloseTo(1, 5)
  }
})

it('gives the same without covariates by every method', () => {
  const [first, ...others] = (['outcome regression', 'inverse probability', 'doubly robust'] as const).map(
    (method) =>
      groupTimeEffects(panel, { method }).effects.flatMap(({ effect, standardError }) => [
        effect,
        standardError,
      ]),
  )
  for (const other of others)
    for (const [place, value] of other.entries()) expect(value).toBeCloseTo(first?.[place] ?? Number.NaN, 9)
})

it('measures every period from the last untreated one on a universal base', () => {
  const { effects } = groupTimeEffects(panel, { basePeriod: 'universal' })
  const base = effects.filter(({ group, period }) => period === group - 1)
  expect(base.map(({ effect }) => effect)).toEqual([0, 0, 0])
  const varying = groupTimeEffects(panel).effects.filter(({ group, period }) => period >= group)
  expect(effects.filter(({ group, period }) => period >= group)).toEqual(varying)
})

it('leaves out units treated from the start and pairs without controls', () => {
  const always = { ...panel, firstTreated: panel.firstTreated.map((first, unit) => (unit < 5 ? 0 : first)) }
  const alone = {
    outcomes: { values: panel.outcomes.values.slice(30), columns: 6 },
    firstTreated: panel.firstTreated.slice(5),
  }
  expect(groupTimeEffects(always).effects).toEqual(groupTimeEffects(alone).effects)
  const everyone = { ...panel, firstTreated: panel.firstTreated.map((first) => (first === -1 ? 5 : first)) }
  const found = groupTimeEffects(everyone, { controls: 'not yet treated' }).effects
  expect(found.some(({ period }) => period === 5)).toBe(false)
  expect(found.length).toBeGreaterThan(0)
  expect(groupTimeEffects(everyone).effects).toEqual([])
})

it('bootstraps the analytical errors, with a band wider than one interval', () => {
  const event = aggregateEffects(groupTimeEffects(panel), 'event time')
  const { standardErrors, criticalValue } = multiplierBootstrap(event.influence, generatorOf(1, 'band'), {
    draws: 2000,
    level: 0.9,
  })
  for (const [place, { standardError }] of event.terms.entries())
    expect(Math.abs((standardErrors[place] ?? 0) / standardError - 1)).toBeLessThan(0.1)
  expect(criticalValue).toBeGreaterThan(1.645)
  expect(criticalValue).toBeLessThan(3.2)
  expect(multiplierBootstrap(event.influence, generatorOf(1, 'band'), { draws: 2000 })).toEqual({
    standardErrors,
    criticalValue,
  })
})
