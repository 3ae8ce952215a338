import { DuckDBInstance } from '@duckdb/node-api'
import { fillTable, metricSchema } from '@elinvoima/testkit'
import { expect, it } from 'vitest'
import { withDependencies } from '../catalogue/catalogue.ts'
import { computeAll } from '../compute/compute-all.ts'
import { drawnTwelve } from '../spec/drawn-trajectories.ts'
import { fillCommitted } from '../spec/fill-committed.ts'
import { trajectoryCrossCheck } from './trajectory-cross-check.ts'
import { trajectoryGap } from './trajectory-gap.ts'

const after = `select count(*)::integer as months, avg(value) as mean, max(cumulative_gap) as most,
    min(cumulative_gap) as least, bool_and(upper < 0) as is_outside, max(placebo_p) as placebo_p,
    max(before_rmspe) as rmspe, max(donors) as donors, bool_and(abs(numerator - denominator - value) < 1e-9) as adds_up
  from metrics.trajectory_gap where is_after`

const checks = `select against, change, value, lower, upper, lower < value and value < upper as has_interval, tail_probability,
    abs(cumulative_gap - 12 * value) < 1e-9 and abs(cumulative_upper - 12 * upper) < 1e-9 as adds_up
  from metrics.trajectory_cross_check order by all`

async function toldWith(effect: number) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  try {
    await connection.run(metricSchema)
    for (const [name, drawn] of Object.entries(drawnTwelve(effect))) await fillTable(connection, name, drawn)
    await fillCommitted(connection, 'metric_parameter')
    const metrics = [...withDependencies(trajectoryGap), trajectoryCrossCheck]
    await computeAll(connection, { isDemo: true }, metrics)
    const [gap] = (await connection.runAndReadAll(after)).getRowObjectsJson()
    return { gap, checks: (await connection.runAndReadAll(checks)).getRowObjectsJson() }
  } finally {
    connection.closeSync()
  }
}

it('recovers from public statistics a fall of 1.5 points after the decision, by all three methods', async () => {
  const { gap, checks: found } = await toldWith(-150)
  expect(gap).toMatchObject({ months: 12, donors: 11, is_outside: true, adds_up: true })
  expect(gap?.['mean']).toBeCloseTo(-1.5, 1)
  expect(gap?.['least']).toBeCloseTo(12 * Number(gap?.['mean']), 6)
  expect(gap?.['placebo_p']).toBeCloseTo(1 / 12, 9)
  expect(found.map(({ against, change }) => `${against} ${change}`)).toEqual([
    'broad_case level',
    'broad_case mean',
    'broad_case slope',
    'other_areas level',
    'other_areas mean',
    'other_areas slope',
  ])
  for (const { change, value, upper, has_interval, adds_up, tail_probability } of found) {
    expect(has_interval).toBe(true)
    if (change !== 'slope') expect(value).toBeCloseTo(-1.5, 1)
    if (change !== 'mean') continue
    expect(upper).toBeLessThan(-1)
    expect(adds_up).toBe(true)
    expect(tail_probability).toBeLessThan(0.01)
  }
})

it('tells no gap apart from chance where there is none', async () => {
  const { gap, checks: found } = await toldWith(0)
  expect(Math.abs(Number(gap?.['mean']))).toBeLessThan(0.05)
  expect(gap?.['is_outside']).toBe(false)
  expect(gap?.['placebo_p']).toBeGreaterThan(0.1)
  for (const { change, lower, upper, tail_probability } of found) {
    if (change !== 'mean') continue
    expect(lower).toBeLessThan(0)
    expect(upper).toBeGreaterThan(0)
    expect(tail_probability).toBeGreaterThan(0.1)
  }
})
