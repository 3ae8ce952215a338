import { expect, test } from 'vitest'
import { humanCapitalByState } from './human-capital.ts'
import { EDUCATION, LEFT, SERVICE, STATES, SUBSIDISED, WORK } from './states.ts'

const OUTSIDE = STATES.indexOf('O')

test('meets the worked example of the methods: 136 248 € for someone 14 months without a job', () => {
  // the six states of the example, unemployment in the first bucket
  const states = LEFT + 1
  const cells = new Float64Array(states * states)
  const rows: [number, Record<number, number>][] = [
    [0, { [SERVICE]: 0.02, [WORK]: 0.035, [SUBSIDISED]: 0.004, [EDUCATION]: 0.008, [OUTSIDE]: 0.012 }],
    [SERVICE, { 0: 0.2, [WORK]: 0.06, [SUBSIDISED]: 0.02, [EDUCATION]: 0.02, [OUTSIDE]: 0.01 }],
    [WORK, { 0: 0.012, [SUBSIDISED]: 0.0005, [EDUCATION]: 0.002, [OUTSIDE]: 0.004 }],
    [SUBSIDISED, { 0: 0.12, [SERVICE]: 0.01, [WORK]: 0.03, [EDUCATION]: 0.01, [OUTSIDE]: 0.01 }],
    [EDUCATION, { 0: 0.02, [WORK]: 0.03, [OUTSIDE]: 0.01 }],
    [OUTSIDE, { 0: 0.015, [SERVICE]: 0.002, [WORK]: 0.004, [SUBSIDISED]: 0.001, [EDUCATION]: 0.003 }],
  ]
  for (const [from, row] of rows) {
    for (const [to, share] of Object.entries(row)) cells[from * states + Number(to)] = share
    cells[from * states + from] = 1 - Object.values(row).reduce((sum, share) => sum + share, 0)
  }
  const value = humanCapitalByState(
    { states, cells },
    { yearlyEur: 2700 * 12.5 * Math.exp((-0.03 * 14) / 12), months: 120, adjustment: 1.01 / 1.035 },
  )
  expect(Math.round(value[0] ?? 0)).toBe(136_248)
  expect(Math.round((value[WORK] ?? 0) * Math.exp((0.03 * 14) / 12))).toBeGreaterThan(187_000)
})
