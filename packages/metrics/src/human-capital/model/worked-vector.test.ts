import { expect, test } from 'vitest'
import { creditedWage, skillsLeft } from './client-value.ts'
import type { Terms } from './terms.ts'
import { threeBlocks } from './three-blocks.ts'
import { factorAt, workFactors } from './work-factors.ts'

const terms: Terms = {
  growthOverDiscount: 1.01 / 1.035,
  depreciation: 0.03,
  depreciationCap: 5,
  credit: 0.6,
  paidMonths: 12.5,
  partTimeShare: 0.5,
}

const horizon = 120

/** Rows and columns U, S, W, A, E, O; the diagonal is what is left. */
function factors(findsWork: number) {
  const moves = [
    [0, 0.02, findsWork, 0.004, 0.008, 0.012],
    [0.2, 0, 0.06, 0.02, 0.02, 0.01],
    [0.012, 0, 0, 0.0005, 0.002, 0.004],
    [0.12, 0.01, 0.03, 0, 0.01, 0.01],
    [0.02, 0, 0.03, 0, 0, 0.01],
    [0.015, 0.002, 0.004, 0.001, 0.003, 0],
  ]
  const cells = moves.flatMap((row, from) =>
    row.map((share, to) => (from === to ? 1 - row.reduce((sum, one) => sum + one, 0) : share)),
  )
  const square = { states: 6, cells: Float64Array.from(cells) }
  return workFactors(square, horizon, terms.growthOverDiscount, terms.partTimeShare)
}

const usual = factors(0.035)
const lower = factors(0.028)
const skills = skillsLeft(14 / 12, terms)

/** Human capital of a state, an outlook, a monthly wage and what is left of skills. */
const euros = (state: number, outlook: Float64Array, wage: number, left: number) =>
  factorAt(outlook, horizon, state, horizon) * wage * terms.paidMonths * left

test('is 136 248 euros for one unemployed for 14 months', () => {
  expect(Math.round(euros(0, usual, 2700, skills))).toBe(136_248)
})

test('is 187 297 euros for the same person at work', () => {
  expect(Math.round(euros(2, usual, 2700, skills))).toBe(187_297)
})

test('is 122 397 euros after 24 months with lower odds of finding work', () => {
  expect(Math.round(euros(0, lower, 2700, skillsLeft(2, terms)))).toBe(122_397)
})

test('grows by 12 661 euros with a degree of a university of applied sciences while still unemployed', () => {
  const wage = creditedWage(2700, 3131, terms)
  const years = factorAt(usual, horizon, 0, horizon)
  const [employability, earning, depreciation] = threeBlocks(
    [years, 2700 * terms.paidMonths, skills],
    [years, wage * terms.paidMonths, skills],
  )
  expect([employability, Math.round(earning), depreciation]).toEqual([0, 12_661, 0])
})

test('of part-time work is its share of hours of work, and of unemployment the rest', () => {
  const [U = 0, W = 0, part = 0] = [0, 2, 6].map((state) => euros(state, usual, 2700, 1))
  expect(part).toBeCloseTo((U + W) / 2, 6)
})
