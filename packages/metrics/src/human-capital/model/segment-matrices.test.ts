import { expect, test } from 'vitest'
import { moveCellCount } from './move-cell.ts'
import { segmentOf } from './segment.ts'
import { countingPlan, segmentMatrices } from './segment-matrices.ts'
import { seenCount } from './state.ts'

const cell = (segment: number, from: number, to: number) => (segment * seenCount + from) * seenCount + to

/** Matrices after these moves of [segment, from, to, number]. */
function matrices(...moves: [number, number, number, number][]) {
  const numbers = new Float64Array(moveCellCount)
  for (const [segment, from, to, number] of moves) numbers[cell(segment, from, to)] = number
  return segmentMatrices(numbers, countingPlan(0.5), 50)
}

const young = segmentOf(0, 0, 1)
const old = segmentOf(2, 4, 1)

test('draws a segment towards those above it by fifty person-months', () => {
  const found = matrices([young, 0, 2, 100], [old, 0, 0, 100])
  const all = 0.5
  const elapsed = (100 + 50 * all) / 150
  const age = (100 + 50 * elapsed) / 150
  expect(found[young]?.cells[2]).toBeCloseTo((100 + 50 * age) / 150, 12)
})

test('lets those at work tell of every band of time unemployed', () => {
  const found = matrices([young, 2, 0, 100])
  expect(found[segmentOf(0, 4, 1)]?.cells[2 * 6]).toBeCloseTo(1, 12)
})

test('has rows that sum to one', () => {
  const found = matrices([young, 0, 6, 10], [young, 6, 6, 20], [old, 6, 3, 5], [old, 1, 2, 7])
  for (const { cells } of found) {
    for (let from = 0; from < 6; from++) {
      expect(cells.subarray(from * 6, from * 6 + 6).reduce((a, b) => a + b)).toBeCloseTo(1, 12)
    }
  }
})

test('counts part-time work by its hours, the same share staying', () => {
  const found = matrices([young, 6, 6, 100])
  expect([found[young]?.cells[0], found[young]?.cells[2 * 6 + 2]]).toEqual([1, 1])
})
