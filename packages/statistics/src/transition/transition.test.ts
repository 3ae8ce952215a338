import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import r from '../../fixtures/transition/values.json' with { type: 'json' }
import { generatorOf } from '../random/generator.ts'
import { countTransitions } from './count-transitions.ts'
import { drawTransitions } from './draw-transitions.ts'
import { matrixPower } from './matrix-power.ts'
import { meanTime } from './mean-time.ts'
import { occupancy } from './occupancy.ts'
import { shrinkTransitions } from './shrink-transitions.ts'
import { rowSums, type Square } from './square.ts'
import { transitionMatrix } from './transition-matrix.ts'

const square = (cells: number[]): Square => ({
  states: Math.sqrt(cells.length),
  cells: Float64Array.from(cells),
})
const close = (found: ArrayLike<number>, expected: number[]) => {
  expect(found).toHaveLength(expected.length)
  for (const [place, value] of expected.entries()) expect(found[place]).toBeCloseTo(value, 9)
}
const parent = square(r.parent)

describe('transitions of walked months', () => {
  const counts = countTransitions(r, 3)

  it('are counted as R counts them, never over a missing month', () => {
    close(counts.cells, r.counts)
  })

  it('give the probabilities of R, raw and shrunk towards the parent', () => {
    close(transitionMatrix(counts).cells, r.raw)
    close(shrinkTransitions(counts, parent, 50).cells, r.shrunk)
  })

  it('weigh a move by its earlier month', () => {
    const doubled = countTransitions({ ...r, weight: r.state.map(() => 2) }, 3)
    close(
      doubled.cells,
      r.counts.map((count) => 2 * count),
    )
  })

  it('are drawn around their shrunk mean', () => {
    const generator = generatorOf(2)
    const sum = new Float64Array(9)
    for (let draw = 0; draw < 1000; draw++)
      drawTransitions(generator, counts, parent, 50).cells.forEach((cell, place) => {
        sum[place] = (sum[place] ?? 0) + cell / 1000
      })
    for (const [place, value] of r.shrunk.entries())
      expect(Math.abs((sum[place] ?? 0) - value)).toBeLessThan(0.01)
  })
})

it('goes ahead by powers as R does', () => {
  close(matrixPower(parent, 24).cells, r.power24)
  close(
    occupancy([1, 0, 0], parent, 24).flatMap((shares) => [...shares]),
    r.occupancy,
  )
  close(meanTime([1, 0, 0], parent, 24), r.meanTime)
  close(matrixPower(parent, 0).cells, [1, 0, 0, 0, 1, 0, 0, 0, 1])
})

it('keeps a state nobody was in, or gives it the parent’s row', () => {
  const counts = square([0, 0, 1, 3])
  close(transitionMatrix(counts).cells, [1, 0, 0.25, 0.75])
  close(shrinkTransitions(counts, square([0.4, 0.6, 0.5, 0.5]), 4).cells, [0.4, 0.6, 0.375, 0.625])
})

it('has rows that sum to 1, and loses nobody and no month', () => {
  const cells = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(cells, fc.nat(60), fc.nat(80), (list, months, strength) => {
      const matrix = shrinkTransitions(square(list), parent, strength)
      for (const sum of rowSums(matrix)) expect(sum).toBeCloseTo(1, 10)
      for (const sum of rowSums(matrixPower(matrix, months))) expect(sum).toBeCloseTo(1, 8)
      const spent = meanTime([0.2, 0.5, 0.3], matrix, months).reduce((sum, part) => sum + part, 0)
      expect(spent).toBeCloseTo(months, 8)
    }),
  )
})

it('refuses an unknown state, rows out of order and a parent of other states', () => {
  const rows = { person: [1, 1], month: [2, 1], state: [0, 1] }
  expect(() => countTransitions(rows, 2)).toThrow('row 1: expected a later month than the row before')
  expect(() => countTransitions(rows, 1)).toThrow('row 1: expected a state 0–0, got 1')
  expect(() => shrinkTransitions(parent, square([1]), 1)).toThrow('expected a parent of 3 states, got 1')
  expect(() => matrixPower(parent, 0.5)).toThrow('expected whole months ≥ 0, got 0.5')
})
