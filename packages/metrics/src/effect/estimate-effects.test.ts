import { generatorOf } from '@elinvoima/statistics'
import { expect, test } from 'vitest'
import { comparisonOf } from './comparison.ts'
import { drawnRegion } from './drawn-region.ts'
import { estimateEffects } from './estimate-effects.ts'

const { rows, outcomes } = drawnRegion(1100, 8)
const options = (draws: number) => ({ draws, level: 0.9, generator: generatorOf(3, 'test') })
const comparison = comparisonOf(rows, 1)

test('finds the effect where the plain difference has the wrong sign', () => {
  const found = estimateEffects(comparison, outcomes, options(60))
  const plain = (side: { row: Int32Array }) =>
    side.row.reduce((sum, row) => sum + (outcomes['worked']?.[row] ?? 0), 0) / side.row.length
  expect(plain(comparison.treated) - plain(comparison.controls)).toBeLessThan(0)
  const { difference, interval } = found?.effects['worked'] ?? {
    difference: 0,
    interval: { lower: 0, upper: 0 },
  }
  expect(difference).toBeGreaterThan(4)
  expect(interval.lower).toBeLessThan(8)
  expect(interval.upper).toBeGreaterThan(8)
})

test('tells the starters, the effective controls and the balance reached', () => {
  const found = estimateEffects(comparison, outcomes, options(2))
  expect(found?.diagnostics).toMatchObject({ treated: comparison.treated.row.length, converged: true })
  expect(found?.diagnostics.maxAbsSmd).toBeLessThan(1e-6)
  expect(found?.diagnostics.essControl).toBeLessThan(found?.diagnostics.controls ?? 0)
})

test('gives the same interval from the same seed', () => {
  const [one, other] = [1, 2].map(() => estimateEffects(comparison, outcomes, options(5))?.effects['worked'])
  expect(one).toEqual(other)
})

test('compares starters with those who start nothing in the same month', () => {
  const small = {
    persons: 4,
    person: Int32Array.from([0, 1, 2, 3, 0]),
    strata: 2,
    stratum: Int32Array.from([0, 0, 0, 1, 1]),
    cell: new Int32Array(5),
    cells: rows.cells,
    started: Int8Array.from([1, 0, 2, 0, 0]),
  }
  const { treated, controls } = comparisonOf(small, 1)
  expect([[...treated.row], [...controls.row]]).toEqual([[0], [1]])
  expect([...comparisonOf(small, 'any').treated.row]).toEqual([0, 2])
  expect(estimateEffects(comparisonOf(small, 3), {}, options(1))).toBeNull()
})
