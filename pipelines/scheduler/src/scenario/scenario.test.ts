import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPrelude } from '@elinvoima/metrics'
import { metricSchema } from '@elinvoima/testkit'
import { type Connection, openWarehouse, query } from '@elinvoima/warehouse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../cli/main.ts'
import { scenarioMarts, stateScenarios } from '../release/scenario-marts.ts'
import { readSettings } from '../settings/settings.ts'
import { scenarioOf } from './scenario.ts'
import { readScenarioFile } from './scenario-file.ts'

const data = mkdtempSync(join(tmpdir(), 'scenario-'))
const settings = readSettings(root, { ELINVOIMA_DATA: data })
const file = readScenarioFile(join(root, 'data', 'scenario', 'narrow-or-broad.yaml'))
const options = { draws: 20, seed: 1 }

/** 600 persons who become unemployed a day after each other; two of three find work or a service in time. */
const past = `
  insert into reference.employment_area (code, slug, name_fi) values ('32', 'raahe', 'Raahe'), ('29', 'pohjois-karjala', 'Pohjois-Karjala');
  insert into reference.employment_area_member (employment_area_code, municipality_code) values ('32', '678');
  insert into staging.status_period
    (person_id, started_on, ended_on, employment_code, end_reason, municipality_code, extracted_on)
  select md5(cast(i as varchar))::uuid, date '2024-06-01' + i, case when i % 3 > 0 then date '2024-06-01' + i + 60 + i % 200 end,
    case when i % 10 = 0 then '07' else '02' end, case when i % 3 > 0 then '03' end, '678', date '2026-06-30'
  from (select cast(range as integer) as i from range(600))
  where i % 3 = 0 or i + 60 + i % 200 < 750;
  insert into staging.benefit_payment
    (person_id, paid_on, benefit_type, paid_days, gross_eur, basic_eur, accrued_days, municipality_code)
  select person_id, paid_on, 'TMT', 20, 744.2, 744.2, 20 * row_number() over (partition by person_id order by paid_on), '678'
  from staging.status_period, range(date '2024-07-05', date '2026-06-30', interval 1 month) as payment(paid_on)
  where paid_on > started_on and paid_on <= coalesce(ended_on, date '2026-06-30') + 10;
  create table metrics.area_costs
    (geography_level varchar, geography_code varchar, month date, cost_class varchar, value double);
  insert into metrics.area_costs
  select 'employment_area', '32', month, cost_class, eur
  from range(date '2026-01-01', date '2026-07-01', interval 1 month) as known(month),
    (values ('staff', 1000), ('purchased_service', 600), ('subsidy', 400)) as cost(cost_class, eur);
  create schema ledger;
  create table ledger.snapshot (is_demo boolean, status varchar);
  insert into ledger.snapshot values (true, 'loaded');`

async function fillCommitted(connection: Connection, table: string): Promise<void> {
  const columns = await query<{ name: string }>(
    connection,
    "select column_name as name from duckdb_columns() where schema_name = 'reference' and table_name = $table",
    { table },
  )
  const names = columns.map(({ name }) => name).join(', ')
  const path = join(settings.reference, `${table}.csv`)
  await connection.run(
    `insert into reference.${table} (${names}) select ${names} from read_csv('${path}', all_varchar = true)`,
  )
}

beforeAll(async () => {
  const warehouse = await openWarehouse({ path: settings.warehouse })
  const { connection } = warehouse
  await connection.run(metricSchema)
  await installPrelude(connection)
  for (const name of ['metric_parameter', 'employment_code', 'end_reason', 'municipal_share_step'])
    await fillCommitted(connection, name)
  await connection.run(past)
  warehouse.close()
})
afterAll(() => rmSync(data, { recursive: true }))

test('runs from a warehouse, and says what it rests on', async () => {
  const found = await scenarioOf(settings, file, options)
  expect(found).toMatchObject({
    area: { code: '32', name: 'Raahe' },
    month: '2026-06',
    is_demo: true,
    grounds: { months_of_costs: 6 },
  })
  expect(found.grounds.months_of_moves).toBeGreaterThan(12)
  expect(found.grounds.benefits_matched_percent).toBeGreaterThan(50)
  expect(found.grounds.hindcast?.errors).toHaveLength(11)
  expect(found.assumptions.every(({ source }) => source.length > 0)).toBe(true)
  expect(found.figures.filter(({ year }) => year === 5)).toHaveLength(11)
  expect(found.tornado.length).toBeGreaterThan(6)
})

test('is the same for equal seeds', async () => {
  expect(await scenarioOf(settings, file, options)).toEqual(await scenarioOf(settings, file, options))
})

test('takes the yearly costs from the months that are known', async () => {
  const { figures } = await scenarioOf(settings, file, options)
  const first = (measure: string) =>
    figures.find((figure) => figure.year === 1 && figure.measure === measure)?.narrow.mean ?? 0
  const benefits =
    first('state_benefit_eur') + first('municipality_benefit_eur') + first('unemployment_fund_benefit_eur')
  const rest = first('turnover_eur') - benefits - first('service_eur') - first('coordination_eur')
  expect(rest).toBeCloseTo(12_000, 4)
})

test.each([
  [
    'pohjois-karjala',
    'there is no register and no benefits of pohjois-karjala in the warehouse; see refresh',
  ],
  ['nowhere', 'no employment area "nowhere"'],
])('says what is missing of %s', async (area, told) => {
  await expect(scenarioOf(settings, { ...file, area }, options)).rejects.toThrow(told)
})

async function toldIn(folder: string, table: string) {
  const warehouse = await openWarehouse({ path: settings.warehouse })
  try {
    await stateScenarios(warehouse.connection, folder)
    const select = scenarioMarts().find(({ name }) => name === table)?.select ?? ''
    return await query<Record<string, unknown>>(warehouse.connection, select)
  } finally {
    warehouse.close()
  }
}

test('is told in a release: its years, what pays it back, what moves it, what it assumes and how far off it was', async () => {
  const [scenario] = await toldIn(settings.scenarios, 'scenario')
  expect(scenario).toMatchObject({ scenario: 'narrow-or-broad', area: '32', draws: 200, why_not: null })
  expect(await toldIn(settings.scenarios, 'scenario_figure')).toHaveLength(5 * 11 + 3)
  expect(await toldIn(settings.scenarios, 'scenario_payback')).toMatchObject([
    { purse: 'all_payers' },
    { purse: 'municipalities' },
  ])
  expect((await toldIn(settings.scenarios, 'scenario_swing')).length).toBeGreaterThan(6)
  expect(await toldIn(settings.scenarios, 'scenario_hindcast')).toHaveLength(11)
  const assumed = await toldIn(settings.scenarios, 'scenario_assumption')
  expect(assumed.find(({ name }) => name === 'effect')).toMatchObject({ value: 3, low: -2, high: 10 })
})

test('is told in a release where its assumptions are turned too, and there as it is told itself where they are not', async () => {
  const axes = await toldIn(settings.scenarios, 'scenario_grid_axis')
  expect(axes.filter(({ axis }) => axis === 1).map(({ value }) => value)).toEqual([null, -2, 0.5, 3, 6.5, 10])
  expect(
    axes.filter((stop) => stop['is_most_likely']).map(({ assumption, value }) => [assumption, value]),
  ).toEqual([
    ['effect', 3],
    ['broad_ramp_midpoint', 24],
    ['broad_coordination', 2],
  ])
  const points = await toldIn(settings.scenarios, 'scenario_grid_point')
  expect(points).toHaveLength(150)
  const own = points.filter((point) => point['is_scenario'])
  const [whole, own_purse] = await toldIn(settings.scenarios, 'scenario_payback')
  expect(own).toMatchObject([{ position_1: 0, position_2: 3, position_3: 3, draws: 200 }])
  expect(own[0]?.['net_all_payers_eur']).toBeCloseTo(Number(whole?.['net_eur']), 4)
  expect(own[0]?.['net_municipalities_eur_upper']).toBeCloseTo(Number(own_purse?.['net_eur_upper']), 4)
  expect(own[0]?.['pays_back_municipalities_percent']).toBe(own_purse?.['pays_back_percent'])
})

test('tells the middle half of the draws of every year, between the ends of its interval', async () => {
  const figures = await toldIn(settings.scenarios, 'scenario_figure')
  for (const choice of ['narrow', 'broad', 'difference'])
    for (const figure of figures) {
      const ends = ['lower', 'p25', 'median', 'p75', 'upper'].map((end) => Number(figure[`${choice}_${end}`]))
      expect(ends).toEqual(ends.toSorted((one, other) => one - other))
    }
})

test('says in a release why nothing is told of an area without data', async () => {
  const folder = join(data, 'elsewhere')
  mkdirSync(folder)
  const text = readFileSync(join(settings.scenarios, 'narrow-or-broad.yaml'), 'utf8')
  writeFileSync(join(folder, 'east.yaml'), text.replace('area: raahe', 'area: pohjois-karjala'))
  expect(await toldIn(folder, 'scenario')).toMatchObject([
    { scenario: 'east', area: 'pohjois-karjala', why_not: expect.stringContaining('no register') },
  ])
  expect(await toldIn(folder, 'scenario_figure')).toEqual([])
  expect(await toldIn(folder, 'scenario_grid_point')).toEqual([])
})
