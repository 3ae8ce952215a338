import { DuckDBInstance } from '@duckdb/node-api'
import { fillTable, metricSchema, table } from '@elinvoima/testkit'
import { expect, test } from 'vitest'
import { withDependencies } from '../catalogue/catalogue.ts'
import { computeAll } from '../compute/compute-all.ts'
import { makeParts } from '../compute/make-parts.ts'
import { installPrelude } from '../compute/prelude.ts'
import { readAssumptions } from '../compute/read-assumptions.ts'
import type { Metric } from '../definition/metric.ts'
import { fillCommitted } from '../spec/fill-committed.ts'
import { humanCapital } from './human-capital.ts'
import { humanCapitalGrowth } from './human-capital-growth.ts'
import { personStanding } from './parts.ts'
import { withYearlyChange } from './yearly-change.ts'

/** 40 persons who work without a break, and 40 unemployed who all found work on 1 September 2025 with a new degree. */
async function eighty() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(metricSchema)
  await fillCommitted(connection, 'metric_parameter')
  await connection.run('update reference.metric_parameter set value = 20 where name = $draws', {
    draws: 'bootstrap_draws',
  })
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
    'reference.employment_code',
    table`
      code | model_state
      01   | W
      02   | U
    `,
  )
  await fillTable(
    connection,
    'reference.median_wage',
    table`
      education_code | occupation_code | year | median_eur
      SSS            | SSS             | 2024 | 3000
      32             | SSS             | 2024 | 2700
      62             | SSS             | 2024 | 3131
    `,
  )
  await connection.run(
    `insert into staging.status_period
       (person_id, started_on, ended_on, employment_code, municipality_code, education_code, birth_year, extracted_on)
     select cast('00000000-0000-0000-0000-' || lpad(cast(i as varchar), 12, '0') as uuid), period.*, date '2026-06-30'
     from range(80) as person(i)
     inner join (values
       (true, date '2024-01-01', cast(null as date), '01', '678', '32', 1990),
       (false, date '2024-01-01', date '2025-08-31', '02', '678', '32', 1990),
       (false, date '2025-09-01', cast(null as date), '01', '678', '62', 1990)
     ) as period(works, started_on, ended_on, code, municipality, education, born) on period.works = (i < 40)`.replace(
      'period.*',
      'started_on, ended_on, code, municipality, education, born',
    ),
  )
  await connection.run(`insert into staging.status_period (person_id, started_on, ended_on, employment_code,
    municipality_code, extracted_on) values (uuid(), date '2024-01-01', date '2024-01-31', '05', '678', date '2026-06-30')`)
  return connection
}

async function told(metric: Metric, columns: string) {
  const connection = await eighty()
  await computeAll(connection, { isDemo: true }, withDependencies(metric))
  const found = await connection.runAndReadAll(
    `select ${columns} from metrics.${metric.name}
     where geography_level = 'municipality' and month = date '2026-06-01'`,
  )
  connection.closeSync()
  return found.getRowObjectsJS()
}

test('human capital of those who are sure to work is ten years of pay, discounted', async () => {
  const [row] = await told(humanCapital, 'cast(value as double) as value, lower, upper, persons')
  const growth = 1.01 / 1.035
  const years = Array.from({ length: 120 }, (_, m) => growth ** ((m + 1) / 12) / 12).reduce(
    (a, b) => a + b,
    0,
  )
  expect(row?.persons).toBe(80n)
  expect(row?.value).toBeCloseTo(40 * years * 12.5 * (2700 + 3131), 0)
  expect(Number(row?.lower)).toBeLessThan(Number(row?.value))
  expect(Number(row?.upper)).toBeGreaterThan(Number(row?.value))
}, 20_000)

test('the blocks of growth sum to it, and professional growth is earning potential and depreciation', async () => {
  const rows = await told(
    humanCapitalGrowth,
    'block, cast(value as double) as value, followed_percent, cast(denominator as double) as base, baseline_percent',
  )
  const of = Object.fromEntries(rows.map(({ block, value }) => [String(block), Number(value)]))
  const {
    all = 0,
    employability = 0,
    earning_potential: earning = 0,
    depreciation = 0,
    professional_growth,
  } = of
  expect(employability + earning + depreciation).toBeCloseTo(all, 1)
  expect(earning + depreciation).toBeCloseTo(professional_growth ?? 0, 1)
  expect(employability).toBeGreaterThan(0)
  expect(earning).toBeGreaterThan(0)
  expect(depreciation).toBeGreaterThan(0)
  const [row] = rows
  expect(row?.followed_percent).toBe(100)
  expect(row?.baseline_percent).toBeCloseTo((100 * all) / Number(row?.base), 6)
}, 20_000)

test('the change of each client, told in the database, sums to the growth', async () => {
  const [row] = await told(
    humanCapitalGrowth,
    "cast(max(value) filter (where block = 'all') as double) as growth",
  )
  const connection = await eighty()
  await installPrelude(connection)
  await makeParts(connection, [personStanding], { from: '2024-01-01', to: '2026-06-01' }, new Map())
  const assumptions = await readAssumptions(connection, humanCapitalGrowth, '2026-06-30')
  const place = { area: '32', month: '2025-06-01' }
  const sum = await withYearlyChange(connection, assumptions, place, async () => {
    const found = await connection.runAndReadAll(
      "select sum(change_eur) as growth from human_capital_change where month = date '2025-06-01'",
    )
    return found.getRowObjectsJS()[0]?.growth
  })
  expect(sum).toBeCloseTo(Number(row?.growth), 1)
  await expect(connection.run('from human_capital_change')).rejects.toThrow()
  connection.closeSync()
}, 20_000)
