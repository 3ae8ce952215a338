import { DuckDBInstance } from '@duckdb/node-api'
import { fillTable, metricSchema, table } from '@elinvoima/testkit'
import { expect, test } from 'vitest'
import { computeMetric } from '../compute/compute-metric.ts'
import { readDefinitions, renewTable } from '../compute/metric-table.ts'
import { turnover } from '../economy/turnover.ts'
import { fillCommitted } from '../spec/fill-committed.ts'
import { humanCapitalGrowth } from './human-capital-growth.ts'
import { humanCapitalPerEuro } from './human-capital-per-euro.ts'

test('is growth over turnover, and not told where its interval is below zero and above five', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(metricSchema)
  await fillCommitted(connection, 'metric_parameter')
  const definitions = await readDefinitions(connection)
  await renewTable(connection, turnover, definitions)
  await renewTable(connection, humanCapitalGrowth, definitions)
  await fillTable(
    connection,
    'staging.status_period',
    table`
      person_id | started_on | employment_code | municipality_code | extracted_on
      1         | 2025-01-01 | 02              | 678               | 2026-06-30
    `,
  )
  await fillTable(
    connection,
    'reference.employment_area_member',
    table`
      employment_area_code | municipality_code
      32                   | 678
    `,
  )
  await fillTable(
    connection,
    'metrics.turnover',
    table`
      geography_level | geography_code | month      | scope           | months | value
      employment_area | 32             | 2025-12-01 | all_benefits    | 12     | 1000
      employment_area | 32             | 2025-12-01 | municipal_share | 12     | 100
    `,
  )
  await fillTable(
    connection,
    'metrics.human_capital_growth',
    table`
      geography_level | geography_code | month      | service_area | block | value | lower | upper | suppressed_reason
      employment_area | 32             | 2025-12-01 | all          | all   | 2000  | -500  | 4000  |
    `,
  )
  await computeMetric(connection, humanCapitalPerEuro, { isDemo: false })
  const found = await connection.runAndReadAll(
    `select scope, numerator, denominator, value, lower, upper, suppressed_reason
     from metrics.human_capital_per_euro order by scope`,
  )
  expect(found.getRowsJson()).toEqual([
    ['all_benefits', '2000.00', '1000.00', 2, -0.5, 4, null],
    ['municipal_share', '2000.00', '100.00', null, null, null, 'not_estimable'],
  ])
})
