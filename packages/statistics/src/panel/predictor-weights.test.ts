import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import r from '../../fixtures/synthetic-control-predictors/values.json' with { type: 'json' }
import { inSpacePlacebos } from './in-space-placebos.ts'
import { syntheticControl } from './synthetic-control.ts'

const file = new URL('../../fixtures/synthetic-control-predictors/panel.csv', import.meta.url)
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
const outcomes = { values: Float64Array.from(rows, ([, , income]) => Number(income)), columns: 24 }
const predictors = { values: Float64Array.from(r.predictors.flat()), columns: 4 }
const panel = { outcomes, treatedUnit: 0, prePeriods: r.start - 2001 }
const fitPeriods = [5, panel.prePeriods] as const
const found = syntheticControl(panel, { predictors, fitPeriods })

it('gives the donors of quadprog where the importance of the predictors is told', () => {
  const { weights } = syntheticControl(panel, { predictors, v: Float64Array.from(r.v), fitPeriods })
  for (const [donor, weight] of r.weightsOfV.entries()) expect(weights[donor]).toBeCloseTo(weight, 6)
})

it('fits as well as the best of twelve searches of R, with the same donors', () => {
  expect(found.preRmspe ** 2).toBeLessThan(r.fitLoss * 1.001)
  for (const [donor, weight] of r.weights.entries()) expect(found.weights[donor]).toBeCloseTo(weight, 2)
  for (const [period, gap] of r.gaps.entries())
    expect(Math.abs((found.gaps[period] ?? 0) - gap)).toBeLessThan(0.02)
})

it('finds the gap that the panel was drawn with', () => {
  const after = found.gaps.subarray(panel.prePeriods)
  expect(after.reduce((sum, gap) => sum + gap, 0) / after.length).toBeCloseTo(r.gap, 0)
})

it('ranks the treated unit as R does, with its ratio wherever both searches end at the same fit', () => {
  const asTreated = (unit: number) =>
    syntheticControl({ ...panel, treatedUnit: unit, donors: found.donors }, { predictors, fitPeriods })
  const fits = [found, ...Array.from(found.donors, asTreated)]
  const test = inSpacePlacebos({
    ...panel,
    donors: found.donors,
    gapsOf: (unit) => (fits[unit] ?? found).gaps,
  })
  expect([test.rank, test.placebos.length]).toEqual([1, r.ratios.length])
  const same = test.placebos.filter(
    ({ unit }) => Math.abs((fits[unit]?.preRmspe ?? 0) ** 2 / (r.losses[unit] ?? 1) - 1) < 1e-6,
  )
  expect(same.length).toBeGreaterThanOrEqual(8)
  for (const { unit, ratio } of same) expect(ratio / (r.ratios[unit] ?? 1)).toBeCloseTo(1, 4)
})
