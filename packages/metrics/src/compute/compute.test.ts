import { DuckDBInstance } from '@duckdb/node-api'
import { fillTable, metricSchema, table } from '@elinvoima/testkit'
import { beforeEach, expect, test } from 'vitest'
import { withDependencies } from '../catalogue/catalogue.ts'
import { areaCosts } from '../economy/area-costs.ts'
import { benefitsPaid } from '../economy/benefits-paid.ts'
import { unemployed } from '../labour-market/unemployed.ts'
import { unemploymentRate } from '../labour-market/unemployment-rate.ts'
import { fillCommitted } from '../spec/fill-committed.ts'
import { computeAll } from './compute-all.ts'
import { computeMetric } from './compute-metric.ts'

let connection = await (await DuckDBInstance.create(':memory:')).connect()

beforeEach(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(metricSchema)
  await fillTable(
    connection,
    'reference.employment_area_member',
    table`
      employment_area_code | municipality_code
      32                   | 678
    `,
  )
})

const payments = table`
  person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | accrued_days | municipality_code
  1         | 2026-04-15 | TMT          | 10        | 372.10    | 372.10    | 10           | 678
  1         | 2026-05-15 | TMT          | 10        | 372.10    | 372.10    | 20           | 678
`

const changed = (entity: string, ...months: string[]) => ({
  changed: new Map([[entity, months]]),
  isDemo: false,
})

const shown = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson()
const stateMonths = () =>
  shown(`select month, value from metrics.benefits_paid
         where financier = 'state' and geography_level = 'municipality' order by month`)

test('computes again only the months touched, and gives the same as computing all', async () => {
  await fillTable(connection, 'reference.municipal_share_step', ladder)
  await fillTable(connection, 'staging.benefit_payment', payments)
  await computeMetric(connection, benefitsPaid, { isDemo: false })
  await connection.run('update staging.benefit_payment set gross_eur = 100, basic_eur = 100')

  const { months } = await computeMetric(connection, benefitsPaid, changed('benefit_payment', '2026-05-31'))
  expect(months).toEqual([{ from: '2026-05-01', to: '2026-05-01' }])
  expect(await stateMonths()).toEqual([
    ['2026-04-01', '372.10'],
    ['2026-05-01', '100.00'],
  ])
})

test('takes the rows of a month away when its facts are gone', async () => {
  await fillTable(connection, 'reference.municipal_share_step', ladder)
  await fillTable(connection, 'staging.benefit_payment', payments)
  await computeMetric(connection, benefitsPaid, { isDemo: false })
  await connection.run("delete from staging.benefit_payment where paid_on = date '2026-05-15'")
  await computeMetric(connection, benefitsPaid, changed('benefit_payment', '2026-05'))
  expect(await stateMonths()).toEqual([['2026-04-01', '372.10']])
})

test('computes the register onward from a touched month, for a back-dated end changes all months after it', async () => {
  await fillTable(
    connection,
    'staging.status_period',
    table`
      person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
      1         | 2026-01-01 |            | 02              | 678               | 2026-06-30
      2         | 2026-01-01 | 2026-01-20 | 01              | 678               | 2026-06-30
    `,
  )
  await computeMetric(connection, unemployed, { isDemo: false })
  await connection.run("update staging.status_period set ended_on = date '2026-03-10' where ended_on is null")
  const { months } = await computeMetric(connection, unemployed, changed('status_period', '2026-03'))
  expect(months).toEqual([{ from: '2026-03-01', to: '2026-06-01' }])
  expect(
    await shown("select sum(value) from metrics.unemployed where geography_level = 'municipality'"),
  ).toEqual([['2']])
})

test('computes every month when the definition is not the one the table was filled by', async () => {
  await fillTable(connection, 'reference.municipal_share_step', ladder)
  await fillTable(connection, 'staging.benefit_payment', payments)
  await computeMetric(connection, benefitsPaid, { isDemo: false })
  await connection.run("update metrics.definition set definition_hash = 'of last year'")
  const { renewed, months } = await computeMetric(
    connection,
    benefitsPaid,
    changed('benefit_payment', '2026-05'),
  )
  expect({ renewed, months }).toEqual({ renewed: true, months: [{ from: '2026-04-01', to: '2026-05-01' }] })
})

test('computes nothing when what has changed is read by no part of the indicator', async () => {
  await fillTable(connection, 'reference.municipal_share_step', ladder)
  await fillTable(connection, 'staging.benefit_payment', payments)
  await computeMetric(connection, benefitsPaid, { isDemo: false })
  const { months, rows } = await computeMetric(connection, benefitsPaid, changed('cost_line', '2026-05'))
  expect({ months, rows }).toEqual({ months: [], rows: 0 })
  expect(await stateMonths()).toHaveLength(2)
})

test('computes the months again that the register of an area has ceased to cover', async () => {
  await fillTable(
    connection,
    'staging.status_period',
    table`
      person_id | started_on | ended_on | employment_code | municipality_code | extracted_on
      1         | 2026-01-01 |          | 02              | 678               | 2026-06-30
    `,
  )
  await computeMetric(connection, unemployed, { isDemo: false })
  await fillTable(
    connection,
    'staging.status_period',
    table`
      person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
      2         | 2026-05-01 | 2026-05-31 | 01              | 678               | 2026-06-30
    `,
  )
  await computeMetric(connection, unemployed, changed('status_period', '2026-05'))
  expect(await shown('select distinct month from metrics.unemployed order by month')).toEqual([
    ['2026-05-01'],
    ['2026-06-01'],
  ])
})

test('leaves yesterday’s rows in place when the computing fails', async () => {
  await fillTable(connection, 'reference.municipal_share_step', ladder)
  await fillTable(connection, 'staging.benefit_payment', payments)
  await computeMetric(connection, benefitsPaid, { isDemo: false })
  await connection.run('alter table staging.benefit_payment drop column layoff')
  await expect(computeMetric(connection, benefitsPaid, { isDemo: false })).rejects.toThrow(/layoff/)
  expect(await stateMonths()).toHaveLength(2)
})

test('leaves nothing about single persons behind', async () => {
  await fillTable(
    connection,
    'staging.status_period',
    table`
      person_id | started_on | employment_code | municipality_code | extracted_on
      1         | 2026-01-01 | 02              | 678               | 2026-06-30
    `,
  )
  for (const name of ['metric_parameter', 'employment_code', 'end_reason'])
    await fillCommitted(connection, name)
  await computeAll(connection, { isDemo: false })
  const tables = await shown("select table_name from duckdb_tables() where temporary or schema_name = 'main'")
  expect(tables).toEqual([])
})

test('makes empty tables where no source has anything', async () => {
  const computed = await computeAll(connection, { isDemo: false }, withDependencies(unemploymentRate))
  const nothing = { months: [], rows: 0, renewed: true, seconds: expect.any(Number) }
  expect(computed).toEqual([
    { metric: 'unemployed', ...nothing },
    { metric: 'unemployment_rate', ...nothing },
  ])
})

const ladder = table`
  from_paid_day | to_paid_day | share_percent | valid_from
  1             |             | 0             | 2025-01-01
`

test('computes area costs also where staging does not tell whose accounts a line is in', async () => {
  await connection.run('alter table staging.cost_line drop column area_code')
  await fillTable(
    connection,
    'staging.cost_line',
    table`
      voucher | line | booked_on  | account | net_eur | municipality_code
      A1      | 1    | 2026-05-31 | 4000    | 100.00  | 678
    `,
  )
  expect(await computeMetric(connection, areaCosts, { isDemo: false })).toMatchObject({ rows: 2 })
})
