import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { installPrelude } from '../compute/prelude.ts'
import { costPerAdditionalJob } from './cost-per-additional-job.ts'

/** Costs per additional job of drawn effects, where 50 participants of coaching have cost 40 000 €. */
async function costsOf(effects: string) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await installPrelude(connection)
  await connection.run('create schema metrics')
  await connection.run(
    `create table metrics.service_cost as
     select '32' as geography_code, 'rolling_12_months' as period_kind, 'participant' as per, *
     from (values ('valmennus', 'own_accounts', 40000.00, 50.00), ('kokeilu', 'national_2020', 5000.00, 10.00))
       as drawn(service_class, cost_source, numerator, denominator)`,
  )
  await connection.run(
    `create table metrics.service_effect as
     select '32' as geography_code, date '2026-06-01' as month, service_class, outcome, 12 as horizon_months,
       cast(value as double) as value, cast(lower as double) as lower, cast(upper as double) as upper, 200 as persons,
       cast(reason as varchar) as suppressed_reason
     from (values ${effects}) as drawn(service_class, outcome, value, lower, upper, reason)`,
  )
  const sql = readFileSync(costPerAdditionalJob.sql, 'utf8')
  const found = await connection.runAndReadAll(sql, { is_demo: true })
  connection.closeSync()
  return found.getRowObjectsJson()
}

test('divides what 200 starters cost by the jobs they would not have had, with both ends', async () => {
  const [cost] = await costsOf(
    "('valmennus', 'employment', 5, 2, 8, null), ('valmennus', 'benefits_kela', -300, -500, 100, null)",
  )
  expect(Number(cost?.numerator)).toBe(160_000)
  expect(Number(cost?.denominator)).toBe(10)
  expect(Number(cost?.value)).toBe(16_000)
  expect(cost?.lower).toBeCloseTo(10_000, 9)
  expect(cost?.upper).toBeCloseTo(40_000, 9)
  expect(cost).toMatchObject({
    kela_avoided_eur: 60_000,
    kela_avoided_lower: -20_000,
    kela_avoided_upper: 100_000,
  })
  expect(cost?.cost_source).toBe('own_accounts')
})

test('has no price where the interval of the effect reaches zero', async () => {
  const [cost] = await costsOf("('valmennus', 'employment', 5, -1, 11, null)")
  expect(cost).toMatchObject({ value: null, lower: null, upper: null, suppressed_reason: 'not_estimable' })
  expect(cost?.note).toMatch(/^ei arvioitavissa/)
})

test('keeps why an effect is not told, and says where the class has no cost', async () => {
  const costs = await costsOf(
    "('valmennus', 'employment', null, null, null, 'few_starters'), ('muu', 'employment', 5, 2, 8, null)",
  )
  const reasons = costs.map(({ service_class, suppressed_reason }) => [service_class, suppressed_reason])
  expect(reasons.toSorted()).toEqual([
    ['muu', 'no_cost'],
    ['valmennus', 'few_starters'],
  ])
})

test('prices all services together by their joint cost, and says that sources are mixed', async () => {
  const [cost] = await costsOf("('any', 'employment', 5, 2, 8, null)")
  expect(Number(cost?.numerator)).toBe(150_000)
  expect(cost?.cost_source).toBe('mixed')
})
