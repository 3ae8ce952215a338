import { expect, it } from 'vitest'
import r from '../../fixtures/synthetic-control/values.json' with { type: 'json' }
import { inSpacePlacebos } from './in-space-placebos.ts'
import { syntheticControl } from './synthetic-control.ts'

const outcomes = { values: Float64Array.from(r.outcomes.flat()), columns: 24 }
const panel = { outcomes, treatedUnit: 0, prePeriods: r.prePeriods }
const units = Int32Array.from({ length: 9 }, (_, unit) => unit)

it('ranks the treated unit among in-space placebos by the ratio of root mean squared gaps', () => {
  const gapsOf = (unit: number) => syntheticControl({ ...panel, treatedUnit: unit }).gaps
  const test = inSpacePlacebos({ treatedUnit: 0, donors: units, prePeriods: r.prePeriods, gapsOf })
  expect(test.placebos.map(({ unit }) => unit)).toEqual(Array.from(units))
  for (const { unit, ratio } of test.placebos) expect(ratio).toBeCloseTo(r.ratio[unit] ?? Number.NaN, 6)
  expect(test.rank).toBe(r.ratio.filter((ratio) => ratio >= (r.ratio[0] ?? 0)).length)
  expect(test.pValue).toBe(test.rank / 9)
  const strict = inSpacePlacebos({
    treatedUnit: 0,
    donors: units,
    prePeriods: r.prePeriods,
    gapsOf,
    worstFit: 1,
  })
  expect(strict.placebos.length).toBeLessThan(9)
})

it('refuses a panel without periods after treatment', () => {
  const ask = () =>
    inSpacePlacebos({ treatedUnit: 0, donors: units, prePeriods: 3, gapsOf: () => new Float64Array(3) })
  expect(ask).toThrow('periods: expected some after the first 3, got 3')
})

it('counts an equal ratio before the treated unit', () => {
  const gapsOf = (unit: number) => Float64Array.of(1, unit === 2 ? 1 : 2)
  const { rank, pValue } = inSpacePlacebos({
    treatedUnit: 0,
    donors: Int32Array.of(1, 2),
    prePeriods: 1,
    gapsOf,
  })
  expect([rank, pValue]).toEqual([2, 2 / 3])
})
