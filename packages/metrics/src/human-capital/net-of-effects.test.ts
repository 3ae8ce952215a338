import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { metricSchema } from '@elinvoima/testkit'
import { expect, test } from 'vitest'
import { assumptionsOf } from '../definition/assumption.ts'
import { humanCapitalNet } from './human-capital-net.ts'

test('is the starters of a service times the effect on each, with its interval', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(metricSchema)
  await connection.run(
    `create table metrics.service_effect as select * from (values
       ('employment_area', '32', date '2026-06-01', 'valmennus', 'human_capital', 12, 900.0, -100.0, 1900.0, 40, null),
       ('employment_area', '32', date '2026-06-01', 'valmennus', 'employment', 12, 3.0, 1.0, 5.0, 40, null)
     ) as effect(geography_level, geography_code, month, service_class, outcome, horizon_months, value, lower, upper,
       persons, suppressed_reason)`,
  )
  const rows = await humanCapitalNet.compute?.({
    connection,
    cells: readFileSync(humanCapitalNet.sql, 'utf8'),
    months: { from: '2025-01-01', to: '2026-06-01' },
    assumptions: assumptionsOf('human_capital_net', new Map()),
    isDemo: false,
  })
  expect(rows).toEqual([
    expect.objectContaining({
      service_class: 'valmennus',
      value: 36_000,
      lower: -4000,
      upper: 76_000,
      persons: 40,
    }),
  ])
})
