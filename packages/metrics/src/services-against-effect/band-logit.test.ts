import { expect, test } from 'vitest'
import { bandedCells } from '../effect/banded-cells.ts'
import { bandLogit } from './band-logit.ts'

/** Two covariates in bands, over four cells. */
const { cells } = bandedCells([
  { bands: 2, band: [0, 0, 1, 1] },
  { bands: 3, band: [0, 1, 2, 1] },
])

test('gives each cell its own share where the bands tell the cells apart', () => {
  const found = bandLogit(cells, Float64Array.of(13, 14, 8, 2), Float64Array.of(12, 12, 6, 1))
  expect(found?.probability[0]).toBeCloseTo(12 / 13, 8)
  expect(found?.probability[2]).toBeCloseTo(6 / 8, 8)
})

test('gives a cell that never succeeds a chance of nearly 0, and leaves the others their shares', () => {
  const found = bandLogit(cells, Float64Array.of(13, 14, 8, 2), Float64Array.of(12, 12, 6, 0))
  for (const [cell, share] of [12 / 13, 12 / 14, 6 / 8].entries())
    expect(found?.probability[cell]).toBeCloseTo(share, 6)
  expect(found?.probability[3]).toBeLessThan(1e-6)
})
