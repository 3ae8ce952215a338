import { DuckDBInstance } from '@duckdb/node-api'
import { metricSchema } from '@elinvoima/testkit'
import { expect, test } from 'vitest'
import { withDependencies } from '../catalogue/catalogue.ts'
import { computeAll } from '../compute/compute-all.ts'
import { fillCommitted } from '../spec/fill-committed.ts'
import { targetDistance } from './target-distance.ts'

async function distancesOf(isDemo: boolean) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(metricSchema)
  for (const table of ['metric_parameter', 'target', 'employment_area_member', 'labour_force_baseline'])
    await fillCommitted(connection, table)
  await computeAll(connection, { isDemo }, withDependencies(targetDistance))
  const found = await connection.runAndReadAll(`
    select geography_code, indicator, target_value, round(value, 2), verdict, is_demo
    from metrics.target_distance where month = date '2026-06-01'`)
  return found.getRowsJson()
}

test('example targets are held to demo data and marked as such', async () => {
  expect(await distancesOf(true)).toEqual([['32', 'unemployment_rate', 10, 0.8, 'ei vielä', true]])
})

test('an area starts without targets', async () => {
  expect(await distancesOf(false)).toEqual([])
})
