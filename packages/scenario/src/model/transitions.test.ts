import { transitionMatrix } from '@elinvoima/statistics'
import { expect, test } from 'vitest'
import { raaheSized } from '../testing/raahe-sized.ts'
import { LEFT, WORK } from './states.ts'
import { withHazards } from './transitions.ts'

const moves = transitionMatrix(raaheSized().moves)
const cell = (of: Float64Array, from: number, to: number) => of[from * (LEFT + 1) + to] ?? 0

test('multiplies the hazard into work and takes the gain from all else in proportion', () => {
  const { cells } = withHazards(moves, 1.1)
  expect(cell(cells, 2, WORK) / cell(moves.cells, 2, WORK)).toBeCloseTo(1.1, 12)
  const kept = [0, 2, 3, 6, 10, LEFT].map((to) => cell(cells, 2, to) / cell(moves.cells, 2, to))
  for (const share of kept) expect(share).toBeCloseTo(kept[0] ?? 0, 12)
  const rows = Array.from({ length: LEFT }, (_, from) =>
    cells.subarray(from * (LEFT + 1), (from + 1) * (LEFT + 1)).reduce((sum, share) => sum + share, 0),
  )
  for (const row of rows) expect(row).toBeCloseTo(1, 12)
})

test('leaves the rows of those not unemployed, and the whole at a factor of 1, as they are', () => {
  const { cells } = withHazards(moves, 1.5)
  expect([...cells.subarray(WORK * (LEFT + 1))]).toEqual([...moves.cells.subarray(WORK * (LEFT + 1))])
  expect(withHazards(moves, 1)).toBe(moves)
})

test('never passes 1, however large the factor', () => {
  const { cells } = withHazards(moves, 1000)
  expect(cells.every((share) => share >= 0 && share <= 1 + 1e-12)).toBe(true)
})
