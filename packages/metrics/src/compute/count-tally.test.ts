import { DuckDBInstance } from '@duckdb/node-api'
import { generatorOf, uniformWhole } from '@elinvoima/statistics'
import { fillTable, metricSchema, table } from '@elinvoima/testkit'
import { expect, test } from 'vitest'
import { payments } from '../economy/parts.ts'
import { fillCommitted } from '../spec/fill-committed.ts'
import type { ChangedMonths } from './changed-months.ts'
import type { Computing } from './computing.ts'
import { countTally } from './count-tally.ts'
import { installPrelude } from './prelude.ts'

type Connection = Awaited<ReturnType<typeof region>>

async function region() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(metricSchema)
  await installPrelude(connection)
  await fillCommitted(connection, 'municipal_share_step')
  await fillTable(
    connection,
    'reference.employment_area_member',
    table`
      employment_area_code | municipality_code
      32                   | 678
      32                   | 748
      04                   | 167
    `,
  )
  return connection
}

const places = ['678', '748', '167']

/** Payments of fourteen months to eight persons who move, change benefit and now and then are paid twice or not. */
async function draw(connection: Connection, seed: number): Promise<void> {
  const generator = generatorOf(seed, 'payments')
  const among = (count: number) => uniformWhole(generator, count)
  const rows = Array.from({ length: 130 }, () => {
    const [person, month, day] = [1 + among(8), among(14), 1 + among(28)]
    const paid_on = new Date(Date.UTC(2025, month, day)).toISOString().slice(0, 10)
    const [days, accrued, euros] = [1 + among(22), 60 + among(700), 100 + among(900)]
    const type = ['APR', 'PPR', 'TMT'][among(3)]
    return `('00000000-0000-0000-0000-00000000000${person}', date '${paid_on}', '${type}', ${days}, ${euros}, ${euros / 2}, ${euros / 2}, ${accrued}, '${places[among(3)]}')`
  })
  await connection.run(`insert into staging.benefit_payment
    (person_id, paid_on, benefit_type, paid_days, gross_eur, basic_eur, earnings_eur, accrued_days, municipality_code)
    values ${rows.join(', ')}`)
}

async function count(connection: Connection, changed?: ChangedMonths): Promise<Computing> {
  const computing: Computing = { onHand: new Map(), computed: new Map() }
  await countTally(connection, payments, changed, computing)
  return computing
}

const rowsOf = async (connection: Connection) =>
  Promise.all(
    payments.tables.map(async ({ name }) =>
      (await connection.runAndReadAll(`select * from tally.${name} order by all`)).getRowsJson(),
    ),
  )

test.each([1, 2, 3, 4])(
  'counting the months that changed gives what counting all gives (%i)',
  async (seed) => {
    const connection = await region()
    await draw(connection, seed)
    await count(connection)
    const before = await rowsOf(connection)
    const touched = ['2025-01', '2025-07', '2025-08', '2026-02']
    for (const month of touched) {
      await connection.run(
        `delete from staging.benefit_payment where year_month(paid_on) = '${month}' and cast(person_id as varchar) like '%${1 + (seed % 8)}'`,
      )
    }
    await count(connection, new Map([['benefit_payment', touched]]))
    const after = await rowsOf(connection)
    expect(after).not.toEqual(before)
    await count(connection)
    expect(await rowsOf(connection)).toEqual(after)
  },
)

test('a person paid in two municipalities, or twice, is one payee of the area and one in each municipality', async () => {
  const connection = await region()
  await fillTable(
    connection,
    'staging.benefit_payment',
    table`
      person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | accrued_days | municipality_code
      1         | 2026-05-02 | TMT          | 10        | 372.10    | 372.10    | 10           | 678
      1         | 2026-05-12 | TMT          | 10        | 372.10    | 372.10    | 20           | 678
      1         | 2026-05-30 | TMT          | 10        | 372.10    | 372.10    | 30           | 748
      2         | 2026-05-30 | TMT          | 10        | 372.10    | 372.10    | 30           | 748
    `,
  )
  await count(connection)
  const found = await connection.runAndReadAll(`
    select geography_code, state_payees from tally.payment_sum
    where paid_day_bucket = 'all' order by geography_code`)
  expect(found.getRowsJson()).toEqual([
    ['32', '2'],
    ['678', '1'],
    ['748', '2'],
  ])
})

test('is counted whole where its definition has changed, and says that any month may have', async () => {
  const connection = await region()
  await draw(connection, 5)
  await count(connection)
  const rows = await rowsOf(connection)
  await connection.run("update tally.definition set definition_hash = 'of last year'")
  await connection.run('delete from tally.payment_sum')
  const { computed } = await count(connection, new Map())
  expect(computed.get('tally.payments')).toBeNull()
  expect(await rowsOf(connection)).toEqual(rows)
  expect((await count(connection, new Map())).computed.get('tally.payments')).toEqual([])
})

test('without a fact it has its tables, and nothing in them', async () => {
  const connection = await region()
  await count(connection)
  expect(await rowsOf(connection)).toEqual([[], []])
})
