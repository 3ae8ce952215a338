import { computeAll } from '@elinvoima/metrics'
import { query } from '@elinvoima/warehouse'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Area, openArea } from '../refresh/intake/area.ts'
import { sources } from '../sources.ts'
import { martTables, prepareMarts } from './marts.ts'

let area: Area
const told = async (columns: string, table: string, where = 'true') => {
  const select = martTables().find(({ name }) => name === table)?.select
  return query(area.connection, `select ${columns} from (${select}) where ${where}`)
}

beforeAll(async () => {
  area = await openArea(sources.map(({ name }) => name))
  await area.night()
  await computeAll(area.connection, { isDemo: true })
  const facts = { releaseId: 'r', runId: 1, asOf: '2026-07-10', createdAt: new Date(0), isDemo: true }
  await prepareMarts(area.connection, facts, new Map(), new Map())
}, 120_000)
afterAll(() => area.close())

it('tells the trajectories of all 45 areas, by the committed baseline the 10.80 % of Raahe and 15.38 % of North Karelia', async () => {
  const june = "month = date '2026-06-01' and outcome = 'unemployed' and per = 'labour_force'"
  expect(await told('count(distinct geography_code)::integer as areas', 'area_trajectory', june)).toEqual([
    { areas: 45 },
  ])
  const pair = `${june} and geography_code in (select code from reference.employment_area where slug in ('raahe', 'pohjois-karjala'))`
  const columns =
    'numerator::integer as numerator, denominator::integer as denominator, round(value, 2) as value, is_demo'
  expect(await told(columns, 'area_trajectory', `${pair} order by value`)).toEqual([
    { numerator: 3028, denominator: 28040, value: 10.8, is_demo: false },
    { numerator: 11075, denominator: 71986, value: 15.38, is_demo: false },
  ])
  expect(await told('count(*)::integer as areas', 'mainland_area')).toEqual([{ areas: 45 }])
})

it('leaves a sum over a hidden municipality empty, with words', async () => {
  const bare =
    '(value is null) <> (why_not_fi is not null) or (value is null) <> (suppressed_reason is not null)'
  expect(await told('*', 'area_trajectory', bare)).toEqual([])
  const hidden = await told('1', 'area_trajectory', "suppressed_reason = 'hidden_by_source'")
  expect(hidden.length).toBeGreaterThan(0)
})

it('refuses the synthetic control, and says how many months are missing and from when on it is possible', async () => {
  const rows = await told(
    'distinct geography_code, missing_months, cast(possible_from as varchar) as possible_from, suppressed_reason',
    'trajectory_gap',
    "outcome = 'unemployed'",
  )
  expect(rows).toEqual([
    { geography_code: '32', missing_months: 35, possible_from: '2028-01-01', suppressed_reason: 'too_short' },
  ])
})
