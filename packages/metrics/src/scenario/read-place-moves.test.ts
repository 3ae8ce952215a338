import { DuckDBInstance } from '@duckdb/node-api'
import { fillTable, metricSchema, table } from '@elinvoima/testkit'
import { beforeEach, expect, test } from 'vitest'
import { installPrelude } from '../compute/prelude.ts'
import { fillCommitted } from '../spec/fill-committed.ts'
import { readPlaceMoves } from './read-place-moves.ts'

let connection = await (await DuckDBInstance.create(':memory:')).connect()

beforeEach(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(metricSchema)
  await installPrelude(connection)
  for (const name of ['metric_parameter', 'employment_code', 'end_reason', 'municipal_share_step'])
    await fillCommitted(connection, name)
  await fillTable(
    connection,
    'reference.employment_area_member',
    table`
      employment_area_code | municipality_code
      32                   | 678
    `,
  )
})

/** Person 9 ends a period, so that the register of the area covers what comes after. */
const fill = () =>
  Promise.all([
    fillTable(
      connection,
      'staging.status_period',
      table`
        person_id | started_on | ended_on   | employment_code | end_reason | municipality_code | extracted_on
        9         | 2026-01-01 | 2026-01-15 | 05              | 06         | 678               | 2026-04-30
        1         | 2024-06-01 |            | 02              |            | 678               | 2026-04-30
        2         | 2026-01-10 | 2026-03-10 | 02              | 03         | 678               | 2026-04-30
        3         | 2026-03-05 |            | 07              |            | 678               | 2026-04-30
      `,
    ),
    fillTable(
      connection,
      'staging.benefit_payment',
      table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | earnings_eur | accrued_days | municipality_code
        1         | 2026-02-05 | TMT          | 20        | 800.00    | 800.00    |              | 390          | 678
        1         | 2026-03-05 | TMT          | 20        | 800.00    | 800.00    |              | 410          | 678
        2         | 2026-03-06 | APR          | 10        | 900.00    | 400.00    | 500.00       | 10           | 678
      `,
    ),
  ])

test('follows each person from place to place, and says who comes and who was a year without work', async () => {
  await fill()
  const { moves = [] } = (await readPlaceMoves(connection, '32')) ?? {}
  const told = moves.map(({ month, from, to, persons, longTerm }) => [month, from, to, persons, longTerm])
  expect(told).toContainEqual(['2026-02-01', 4, 5, 1, 1])
  expect(told).toContainEqual(['2026-02-01', 1, 8, 1, 0])
  expect(told).toContainEqual(['2026-02-01', 0, 7, 1, 0])
  expect(told).toContainEqual(['2026-04-01', 8, null, 1, 0])
})

test('gives each place the benefits paid in the month after, by who finances them', async () => {
  await fill()
  const { moves = [], paid } = (await readPlaceMoves(connection, '32')) ?? {}
  const paidFor = (from: number) => moves.find((move) => move.month === '2026-02-01' && move.from === from)
  // half of the 20 days are at 30 %, half at 40 %
  expect(paidFor(4)).toMatchObject({ municipalEur: 280, stateEur: 520, fundEur: 0, unsplit: 0 })
  expect(paidFor(1)).toMatchObject({ municipalEur: 0, stateEur: 400, fundEur: 500 })
  expect(paid?.get('2026-03-01')).toBe(1700)
})

test('loses nobody: those of a month are those who stayed and those who came', async () => {
  await fill()
  const { moves = [] } = (await readPlaceMoves(connection, '32')) ?? {}
  const sum = (wanted: (move: (typeof moves)[number]) => boolean) =>
    moves.filter(wanted).reduce((whole, { persons }) => whole + persons, 0)
  for (const [month, next] of [
    ['2026-01-01', '2026-02-01'],
    ['2026-02-01', '2026-03-01'],
    ['2026-03-01', '2026-04-01'],
  ])
    expect(sum((move) => move.month === month && move.to !== 12)).toBe(
      sum((move) => move.month === next && move.from !== 0),
    )
})

test('tells nothing of an area without a register, and leaves nobody behind', async () => {
  await fill()
  expect(await readPlaceMoves(connection, '29')).toEqual({ moves: [], paid: new Map() })
  const left = await connection.runAndReadAll(
    'select count(*) as tables from duckdb_tables() where temporary',
  )
  expect(left.getRowObjectsJson()).toEqual([{ tables: '0' }])
})

test('is null where there are no facts', async () => {
  expect(await readPlaceMoves(connection, '32')).toBeNull()
})
