import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { fillTable, metricSchema, table } from '@elinvoima/testkit'
import { beforeAll, expect, test } from 'vitest'
import { makeParts } from '../compute/make-parts.ts'
import { installPrelude } from '../compute/prelude.ts'
import { fillCommitted } from '../spec/fill-committed.ts'
import { atRisk } from './parts.ts'

let connection: DuckDBConnection

const rows = async (columns: string, where: string) =>
  (
    await connection.runAndReadAll(`select ${columns} from at_risk where ${where} order by month_no`)
  ).getRowsJson()

const monthNo = (year: number, month: number) => 12 * year + month

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(metricSchema)
  await fillCommitted(connection, 'metric_parameter')
  const given = {
    'reference.employment_area_member': table`
      employment_area_code | municipality_code
      32                   | 678
    `,
    'reference.employment_code': table`
      code | model_state
      01   | W
      02   | U
      03   | U
      07   | S
    `,
    'reference.education_level': table`
      code | isced_level
      32   | 3
    `,
    'staging.status_period': table`
      person_id | started_on | ended_on   | employment_code | municipality_code | education_code | occupation_code | sex | birth_year | language_group | extracted_on
      1         | 2024-01-01 | 2024-03-14 | 02              | 678               | 32             | 5223            | 2   | 1980       | fi             | 2026-06-30
      1         | 2024-03-15 | 2024-05-31 | 07              | 678               | 32             | 5223            | 2   | 1980       | fi             | 2026-06-30
      1         | 2024-06-01 | 2024-07-31 | 02              | 678               | 32             | 5223            | 2   | 1980       | fi             | 2026-06-30
      1         | 2024-08-01 | 2025-02-28 | 01              | 678               | 32             | 5223            | 2   | 1980       | fi             | 2026-06-30
      1         | 2025-03-01 |            | 02              | 678               | 32             | 5223            | 2   | 1980       | fi             | 2026-06-30
      3         | 2023-01-01 | 2023-12-31 | 01              | 678               |                |                 | 1   | 1970       | fi             | 2026-06-30
      2         | 2024-01-01 |            | 03              | 678               |                |                 | 1   | 1955       | fi             | 2026-06-30
    `,
    'staging.service_period': table`
      person_id | service_class | service_code | started_on | ended_on   | municipality_code
      1         | valmennus     | 3            | 2024-03-15 | 2024-05-31 | 678
      1         | kokeilu       | 20           | 2025-06-20 |            | 678
    `,
    'staging.benefit_payment': table`
      person_id | paid_on    | benefit_type | period_start_on | period_end_on | paid_days | gross_eur | accrued_days | municipality_code | payer
      1         | 2024-02-10 | PPR          | 2024-01-01      | 2024-01-31    | 20        | 700       | 90           | 678               | KELA
      1         | 2024-03-10 | PPR          | 2024-02-01      | 2024-02-29    | 20        | 720       | 110          | 678               | KELA
      1         | 2024-07-10 | APR          | 2024-06-01      | 2024-06-30    | 20        | 1500      | 130          | 678               | YTK
    `,
  }
  await installPrelude(connection)
  for (const [name, drawn] of Object.entries(given)) await fillTable(connection, name, drawn)
  await makeParts(connection, [atRisk], { from: '2024-01-01', to: '2026-06-01' }, new Map())
})

test('has the months that begin in unemployment and in no service, until 65', async () => {
  const months = await rows('month_no', 'true')
  expect(months.slice(0, 3)).toEqual([[monthNo(2024, 2)], [monthNo(2024, 3)], [monthNo(2024, 7)]])
  expect(await rows('month_no', `month_no > ${monthNo(2025, 6)}`)).toEqual([])
})

test('has the class of the service that starts in the month', async () => {
  const where = `month_no in (${monthNo(2024, 2)}, ${monthNo(2024, 3)}, ${monthNo(2025, 6)})`
  expect(await rows('started_class', where)).toEqual([[''], ['valmennus'], ['kokeilu']])
})

test('tells lasting work some months after the start, and work a year before', async () => {
  const of = (year: number, month: number) =>
    rows('works_6, works_12, worked_year_before', `month_no = ${monthNo(year, month)}`)
  expect(await of(2024, 3)).toEqual([[1, 0, 0]])
  expect(await of(2025, 6)).toEqual([[0, 0, 0]])
})

test('adds up the benefits of the months after the start by payer', async () => {
  const found = await rows('kela_6, fund_6, fund_24, months_without_work', `month_no = ${monthNo(2024, 2)}`)
  expect(found.map((row) => row.map(Number))).toEqual([[720, 1500, 1500, 6]])
})

test('bands the background at the month’s start', async () => {
  const columns =
    'age_band, sex_band, education_band, occupation_band, benefit_band, paid_days_band, services_band'
  expect(await rows(columns, `month_no = ${monthNo(2024, 3)}`)).toEqual([[3, 1, 2, 2, 2, 2, '0']])
  expect(await rows('services_band, duration_band', `month_no = ${monthNo(2025, 6)}`)).toEqual([['1', 0]])
})
