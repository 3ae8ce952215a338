import { expect, test } from 'vitest'
import { adjustedExits } from './adjusted-exits.ts'
import { claimVerdict } from './claim-verdict.ts'

const cell = (place: string, band: string, monthsAtRisk: number, exits: number) => ({
  place,
  year: 2025,
  band,
  monthsAtRisk,
  exits,
})

test('places that differ only in who their unemployed are have the same adjusted rate', () => {
  const [easy, hard] = adjustedExits([
    cell('easy', 'new', 900, 90),
    cell('easy', 'long', 100, 1),
    cell('hard', 'new', 100, 10),
    cell('hard', 'long', 900, 9),
  ])
  expect(easy?.exits).toBe(91)
  expect(hard?.exits).toBe(19)
  expect(easy?.adjustedRate).toBeCloseTo(5.5, 9)
  expect(hard?.adjustedRate).toBeCloseTo(5.5, 9)
})

test('a place that does better with the same persons has a higher adjusted rate', () => {
  const [one, other] = adjustedExits([cell('one', 'new', 100, 20), cell('other', 'new', 100, 10)])
  expect(one?.adjustedRate).toBeCloseTo(20, 9)
  expect(other?.adjustedRate).toBeCloseTo(10, 9)
})

test.each([
  [-0.4, 0.05, 'supports'],
  [0.15, 0.6, 'refutes'],
  [-0.2, 0.3, 'undecided'],
  [0.1, 0.5, 'undecided'],
])('an interval from %f to %f of ρ %s the claim', (lower, upper, verdict) => {
  expect(claimVerdict({ lower, upper }, 0.1)).toBe(verdict)
})
