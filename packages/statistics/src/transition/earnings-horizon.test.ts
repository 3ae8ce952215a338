import { expect, it } from 'vitest'
import { occupancy } from './occupancy.ts'

const rows = [
  { S: 0.02, W: 0.035, A: 0.004, E: 0.008, O: 0.012 },
  { U: 0.2, W: 0.06, A: 0.02, E: 0.02, O: 0.01 },
  { U: 0.012, A: 0.0005, E: 0.002, O: 0.004 },
  { U: 0.12, S: 0.01, W: 0.03, E: 0.01, O: 0.01 },
  { U: 0.02, W: 0.03, O: 0.01 },
  { U: 0.015, S: 0.002, W: 0.004, A: 0.001, E: 0.003 },
]
const STATES = ['U', 'S', 'W', 'A', 'E', 'O'] as const
const cells = Float64Array.from(
  rows.flatMap((row: Partial<Record<(typeof STATES)[number], number>>, from) => {
    const leaving = Object.values(row).reduce((sum, share) => sum + share, 0)
    return STATES.map((state, to) => (to === from ? 1 - leaving : (row[state] ?? 0)))
  }),
)

function expectedEarnings(start: number, yearsSinceJob: number): number {
  const yearlyPay = 2700 * 12.5 * Math.exp(-0.03 * yearsSinceJob)
  return occupancy(
    STATES.map((_, state) => (state === start ? 1 : 0)),
    { states: 6, cells },
    120,
  ).reduce(
    (sum, shares, month) =>
      month === 0 ? 0 : sum + ((shares[2] ?? 0) * yearlyPay * (1.01 / 1.035) ** (month / 12)) / 12,
    0,
  )
}

it('meets the worked example of expected earnings over 120 months, to the euro', () => {
  expect(Math.round(expectedEarnings(STATES.indexOf('U'), 14 / 12))).toBe(136_248)
})
