import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { installPrelude } from '../compute/prelude.ts'
import { resultChange } from './result-change.ts'

/** The changes told of results drawn as SQL rows: month, growth, turnover, result, lower, upper, reason. */
async function changesOf(rows: string) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await installPrelude(connection)
  await connection.run('create schema metrics')
  await connection.run(
    `create table metrics.human_capital_per_euro as
     select '32' as geography_code, cast(month as date) as month, 'all' as block, 'kela_paid' as scope,
       numerator, denominator, value, lower, upper, 100 as persons,
       cast(suppressed_reason as varchar) as suppressed_reason
     from (values ${rows}) as drawn(month, numerator, denominator, value, lower, upper, suppressed_reason)`,
  )
  const sql = readFileSync(resultChange.sql, 'utf8')
  const found = await connection.runAndReadAll(sql, { is_demo: true })
  connection.closeSync()
  return found.getRowObjectsJson()
}

test('parts the change of the result exactly into growth and turnover', async () => {
  const [change] = await changesOf(
    `('2025-06-01', 1000, 500, 2.0::double, 1.5::double, 2.5::double, null),
     ('2026-06-01', 1200, 480, 2.5::double, 2.0::double, 3.0::double, null)`,
  )
  expect(change?.growth_part).toBeCloseTo(100 * Math.log(1.2), 9)
  expect(change?.turnover_part).toBeCloseTo(-100 * Math.log(0.96), 9)
  expect(Number(change?.growth_part) + Number(change?.turnover_part)).toBeCloseTo(Number(change?.value), 9)
  expect(change?.value).toBeCloseTo(100 * Math.log(2.5 / 2), 9)
  expect(change?.lower).toBeCloseTo(100 * Math.log(2 / 2.5), 9)
  expect(change?.upper).toBeCloseTo(100 * Math.log(3 / 1.5), 9)
})

test('says that a result that was not above zero has no ratio to change by', async () => {
  const changes = await changesOf(
    `('2025-06-01', -100, 500, -0.2::double, -0.5::double, 0.1::double, null),
     ('2026-06-01', 1200, 480, 2.5::double, 2.0::double, 3.0::double, null)`,
  )
  expect(changes).toMatchObject([{ value: null, growth_part: null, suppressed_reason: 'not_estimable' }])
})

test('leaves an open end where an end of the interval is not above zero', async () => {
  const [change] = await changesOf(
    `('2025-06-01', 1000, 500, 2.0::double, -0.5::double, 4.0::double, null),
     ('2026-06-01', 1200, 480, 2.5::double, 2.0::double, 3.0::double, null)`,
  )
  expect(change?.lower).toBeCloseTo(100 * Math.log(2 / 4), 9)
  expect(change?.upper).toBeNull()
})

test('keeps the reason why either result is not told', async () => {
  const changes = await changesOf(
    `('2025-06-01', null::integer, 500, null::double, null::double, null::double, 'too_few'),
     ('2026-06-01', 1200, 480, 2.5::double, 2.0::double, 3.0::double, null)`,
  )
  expect(changes).toMatchObject([{ value: null, suppressed_reason: 'too_few' }])
})
