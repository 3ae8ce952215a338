import { expect, it } from 'vitest'
import r from '../../fixtures/augmented-synthetic-control/values.json' with { type: 'json' }
import { pickColumns, pickRows } from '../linear/row-major.ts'
import { augmentedSyntheticControl } from './augmented-synthetic-control.ts'
import { centredColumns } from './ridge-correction.ts'
import { choosePenalty, penaltyPath } from './ridge-penalty.ts'

const outcomes = { values: Float64Array.from(r.outcomes.flat()), columns: 16 }
const panel = { outcomes, treatedUnit: 0, prePeriods: r.prePeriods }

it.each([
  ['the penalty of least error', { rule: 'minimum' }, r.minimum],
  ['the largest penalty within one standard error', { rule: 'one standard error' }, r.oneStandardError],
  ['a given penalty', { lambda: 3 }, r.fixed],
] as const)('gives the weights and gaps of R with %s', (_, options, expected) => {
  const found = augmentedSyntheticControl(panel, options)
  expect(found.lambda / expected.lambda).toBeCloseTo(1, 9)
  for (const [donor, weight] of expected.weights.entries())
    expect(found.weights[donor]).toBeCloseTo(weight, 7)
  for (const [period, gap] of expected.gaps.entries()) expect(found.gaps[period]).toBeCloseTo(gap, 6)
})

it('gives the errors of R for each penalty, leaving out a period at a time', () => {
  const before = pickColumns(
    outcomes,
    Array.from({ length: 12 }, (_, period) => period),
  )
  const { centred, means } = centredColumns(pickRows(before, [1, 2, 3, 4, 5, 6, 7]))
  const target = pickRows(before, [0]).values.map((value, period) => value - (means[period] ?? 0))
  const path = penaltyPath(centred, target)
  for (const [place, error] of r.errors.entries()) {
    expect(path.lambdas[place]).toBeCloseTo(r.lambdas[place] ?? Number.NaN, 6)
    expect((path.errors[place] ?? 0) / error).toBeCloseTo(1, 6)
    expect((path.standardErrors[place] ?? 0) / (r.standardErrors[place] ?? 0)).toBeCloseTo(1, 6)
  }
  expect(choosePenalty(path, 'one standard error')).toBeGreaterThanOrEqual(choosePenalty(path, 'minimum'))
})

it('keeps weights that sum to one and fits the pre-period no worse than the simplex', () => {
  const plain = augmentedSyntheticControl(panel, { lambda: 1e12 })
  const found = augmentedSyntheticControl(panel)
  expect(found.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
  expect(found.preRmspe).toBeLessThanOrEqual(plain.preRmspe)
  for (const [donor, weight] of plain.simplexWeights.entries())
    expect(plain.weights[donor]).toBeCloseTo(weight, 9)
})

it('needs three pre-periods to choose a penalty', () => {
  expect(() => augmentedSyntheticControl({ ...panel, prePeriods: 2 })).toThrow('3 or more to choose λ, got 2')
})
