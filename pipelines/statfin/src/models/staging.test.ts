import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalDialect, compileContract } from '@elinvoima/contracts'
import { createSchema, createStagingViews, openWarehouse, query, type Warehouse } from '@elinvoima/warehouse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statfin } from '../index.ts'
import { labourMarket } from '../tables/labour-market.ts'
import { population } from '../tables/population.ts'
import { insertAll } from '../testing/insert-all.ts'
import { smallLabourMarket } from '../testing/small-labour-market.ts'

let warehouse: Warehouse
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'statfin-'))
  warehouse = await openWarehouse({ path: ':memory:', threads: 1 })
  const { connection } = warehouse
  await createSchema(connection)
  const contracts = statfin.tables.map((contract) => compileContract(contract, canonicalDialect))
  await createStagingViews(connection, statfin.models, contracts)
  const answer = (value: unknown) => Buffer.from(JSON.stringify(value))
  const rows = [
    ...statfin.parse({ name: '12r5-2026.json', bytes: answer(smallLabourMarket(2)) }),
    ...statfin.parse({ name: '11ra-2020s.json', bytes: answer(people) }),
  ]
  const file = (name: string) => join(folder, name)
  for (const { contract } of [labourMarket, population]) {
    const lines = rows.filter(({ table }) => table === contract.name).map(({ row }) => JSON.stringify(row))
    writeFileSync(file(contract.name), lines.join('\n'))
    await insertAll(connection, compileContract(contract, canonicalDialect), file(contract.name))
  }
})
afterAll(() => {
  warehouse.close()
  rmSync(folder, { recursive: true })
})

const people = {
  columns: [
    { code: 'alue_23_20260101', text: 'Alue', type: 'd' },
    { code: 'timeperiod_y', text: 'Vuosi', type: 't' },
    { code: 'vaerak-vaesto', text: 'Väestö 31.12.', type: 'c' },
    { code: 'vaesto_keski_ika', text: 'Keski-ikä, molemmat sukupuolet', type: 'c' },
  ],
  data: [
    { key: ['KU678', '2025'], values: ['23800', '44.6'] },
    { key: ['KU199', '2025'], values: ['12', '.'] },
  ],
}

describe('staging.labour_market_month', () => {
  it('has a row for each municipality and month', async () => {
    const rows = await query(
      warehouse.connection,
      `select municipality_code, cast(month as varchar) as month, job_seekers, unemployed, labour_force
       from staging.labour_market_month order by all`,
    )
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['625', '2026-05-01', 40, 20, 200],
      ['625', '2026-06-01', 40, 20, 200],
      ['678', '2026-05-01', 500, 300, 3000],
      ['678', '2026-06-01', 500, 300, 3000],
    ])
  })

  it('tells a hidden figure from one that was not published', async () => {
    const rows = await query(
      warehouse.connection,
      `select long_term_unemployed, long_term_unemployed_hidden, vacancies, vacancies_hidden
       from staging.labour_market_month where month = date '2026-06-01' order by municipality_code`,
    )
    expect(rows.map((row) => Object.values(row))).toEqual([
      [null, true, null, false],
      [40, false, null, false],
    ])
  })
})

it('staging.population_year leaves out what is no municipality', async () => {
  const rows = await query(
    warehouse.connection,
    'select municipality_code, year, population, mean_age from staging.population_year',
  )
  expect(rows).toEqual([{ municipality_code: '678', year: 2025, population: 23_800, mean_age: 44.6 }])
})

it.each(['occupation_month', 'education_year', 'income_year', 'wage_region_year', 'wage_occupation_year'])(
  'staging.%s can be read before anything was loaded',
  async (view) => {
    expect(await query(warehouse.connection, `select * from staging.${view}`)).toEqual([])
  },
)
