import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { fillTable, metricSchema, table } from '@elinvoima/testkit'
import { expect, test } from 'vitest'
import { withDependencies } from '../catalogue/catalogue.ts'
import { computeAll } from '../compute/compute-all.ts'
import { makeParts } from '../compute/make-parts.ts'
import { installPrelude } from '../compute/prelude.ts'
import { readAssumptions } from '../compute/read-assumptions.ts'
import type { Metric } from '../definition/metric.ts'
import { humanCapitalAssumptions } from '../human-capital/assumptions.ts'
import { humanCapitalNet } from '../human-capital/human-capital-net.ts'
import { personStanding } from '../human-capital/parts.ts'
import { withYearlyChange } from '../human-capital/yearly-change.ts'
import { fillCommitted } from '../spec/fill-committed.ts'

/**
 * 200 alike persons without work since January 2022: 40 start coaching in March 2025, 30 of them work from July on,
 * and so do 32 of the 160 who wait. Ten more who started are gone from the register at the end of the year.
 */
async function twoHundred() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(metricSchema)
  for (const name of ['metric_parameter', 'employment_code', 'end_reason'])
    await fillCommitted(connection, name)
  await connection.run("update reference.metric_parameter set value = 20 where name = 'bootstrap_draws'")
  const given = {
    'reference.employment_area_member': table`
      employment_area_code | municipality_code
      32                   | 678
    `,
    'reference.median_wage': table`
      education_code | occupation_code | year | median_eur
      SSS            | SSS             | 2024 | 3000
      32             | SSS             | 2024 | 2700
    `,
  }
  for (const [name, drawn] of Object.entries(given)) await fillTable(connection, name, drawn)
  await connection.run(
    `create temp table person as
     select i, i < 40 or i >= 200 as starts, i < 30 or (i >= 40 and i < 72) as finds_work, i >= 200 as leaves,
       cast('00000000-0000-0000-0000-' || lpad(cast(i as varchar), 12, '0') as uuid) as person_id
     from range(210) as person(i)`,
  )
  await connection.run(
    `insert into staging.status_period
       (person_id, started_on, ended_on, employment_code, municipality_code, education_code, birth_year, extracted_on)
     select person_id, started_on, ended_on, code, '678', '32', 1985, date '2026-06-30' from (
       select person_id, date '2022-01-01' as started_on, '02' as code,
         case when starts then date '2025-03-09' when finds_work then date '2025-06-30' end as ended_on from person
       union all
       select person_id, date '2025-03-10', '07', date '2025-06-30' from person where starts
       union all
       select person_id, date '2025-07-01', '01', cast(null as date) from person where finds_work
       union all
       select person_id, date '2025-07-01', '02', case when leaves then date '2025-09-30' end
       from person where starts and not finds_work)`,
  )
  await connection.run(
    `insert into staging.service_period (person_id, service_class, service_code, started_on, ended_on, municipality_code)
     select person_id, 'valmennus', '3', date '2025-03-10', date '2025-06-30', '678' from person where starts`,
  )
  await connection.run(`insert into staging.status_period (person_id, started_on, ended_on, employment_code,
    municipality_code, extracted_on) values (uuid(), date '2022-01-01', date '2022-01-31', '05', '678', date '2026-06-30')`)
  return connection
}

const assumes = { name: 'service_effect', assumes: [...humanCapitalAssumptions] } as Metric

/** What those who find work gain in the year from the end of February 2025 over those who do not. */
async function gainOfWork(connection: DuckDBConnection): Promise<number> {
  await installPrelude(connection)
  await makeParts(connection, [personStanding], { from: '2022-01-01', to: '2026-06-01' }, new Map())
  const assumptions = await readAssumptions(connection, assumes, '2026-06-30')
  return withYearlyChange(connection, assumptions, { area: '32', month: '2025-03-01' }, async () => {
    const found = await connection.runAndReadAll(
      `select avg(change_eur) filter (where finds_work) - avg(change_eur) filter (where not finds_work) as gain
       from human_capital_change inner join person on person.person_id = human_capital_change.person_id
       where month = date '2025-02-01'`,
    )
    return Number(found.getRowObjectsJS()[0]?.gain)
  })
}

test('is what starters gained in human capital over those who waited, without those gone from the register', async () => {
  const connection = await twoHundred()
  await computeAll(connection, { isDemo: true }, withDependencies(humanCapitalNet))
  const rows = async (table: string, where: string) =>
    (await connection.runAndReadAll(`from metrics.${table} where service_class = 'valmennus' and ${where}`))
      .getRowObjectsJS()
      .map((row) => {
        const [persons, value, lower, upper] = [row.persons, row.value, row.lower, row.upper].map(Number)
        return { ...row, persons, value, lower, upper }
      })
  const [effect] = await rows('service_effect', "outcome = 'human_capital'")
  const [employment] = await rows('service_effect', "outcome = 'employment' and horizon_months = 12")
  const [net] = await rows('human_capital_net', 'true')
  const gain = await gainOfWork(connection)
  connection.closeSync()
  expect(gain).toBeGreaterThan(10_000)
  expect(effect?.value).toBeCloseTo((30 / 40 - 32 / 160) * gain, 4)
  expect(effect).toMatchObject({
    outcome_unit: 'EUR',
    persons: 40,
    horizon_months: 12,
    suppressed_reason: null,
  })
  expect(employment).toMatchObject({ persons: 50 })
  expect(employment?.value).toBeCloseTo(100 * (30 / 50 - 32 / 160), 6)
  expect(net?.value).toBeCloseTo(40 * (effect?.value ?? 0), 2)
  expect(net).toMatchObject({
    persons: 40,
    lower: 40 * Number(effect?.lower),
    upper: 40 * Number(effect?.upper),
  })
}, 60_000)
