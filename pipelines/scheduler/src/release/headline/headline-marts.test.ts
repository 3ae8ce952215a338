import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadReference, openWarehouse, query, type Warehouse } from '@elinvoima/warehouse'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../../cli/main.ts'
import { unlikeTheirTable } from '../audit/repeats.ts'
import { emptyRelease } from '../testing/empty-release.ts'
import { headlineMarts } from './headline-marts.ts'

let warehouse: Warehouse
const run = (sql: string) => warehouse.connection.run(sql)

beforeEach(async () => {
  warehouse = await openWarehouse({ path: ':memory:' })
  await loadReference(warehouse.connection, join(root, 'data', 'reference'))
  await emptyRelease(warehouse.connection)
  await release(true)
})
afterEach(() => warehouse.close())

const release = (isDemo: boolean) =>
  run(`create or replace temp table release_fact as select date '2026-07-10' as as_of, ${isDemo} as is_demo;
    create or replace temp table stated_metric as select 'long_term_unemployed' as name, 'person' as unit`)

const print = (metric: string, rows: string, columns: string) =>
  run(`insert into marts.main.${metric} by name
    select 'employment_area' as geography_level, '32' as geography_code, 'register' as basis, true as is_demo, *
    from (values ${rows}) as t(${columns})`)

const printLongTerm = () =>
  print(
    'long_term_unemployed',
    `(date '2025-06-01', 400, null), (date '2026-05-01', null, 'secondary'), (date '2026-06-01', 290, null)`,
    'month, value, suppressed_reason',
  )

async function told(metric: string) {
  await run('drop table if exists marts.main.headline_kpi')
  await run(`create table marts.main.headline_kpi as ${headlineMarts()[0]?.select}`)
  const rows = await query<Record<string, unknown>>(
    warehouse.connection,
    'select * replace (cast(month as varchar) as month, cast(due_on as varchar) as due_on) from marts.main.headline_kpi',
  )
  return rows.find((row) => row['metric'] === metric)
}

test('tells the newest figure beside a month and a year ago, with the reason of one that is hidden', async () => {
  await printLongTerm()
  expect(await told('long_term_unemployed')).toMatchObject({
    geography_code: '32',
    name_fi: 'Pitkäaikaistyöttömät',
    unit: 'person',
    direction: 'at_most',
    month: '2026-06-01',
    value: 290,
    suppressed_reason: null,
    month_ago: null,
    month_ago_reason: 'secondary',
    year_ago: 400,
    year_ago_reason: null,
  })
})

test('judges by the whole interval, and says of a target of demo data that it is an example', async () => {
  const share = (lower: number, upper: number) =>
    print(
      'unemployment_exit',
      `(date '2026-06-01', 12, 'open_market', 50.5, ${lower}, ${upper})`,
      'month, horizon_months, exit, value, lower, upper',
    )
  await share(48, 53)
  expect(await told('unemployment_exit')).toMatchObject({
    target_value: 50,
    verdict: 'unknown',
    verdict_fi: 'ei voida sanoa',
    target_is_example: true,
    target_note_fi: 'esimerkkitavoite, ei kenenkään päätös',
  })
  await run('delete from marts.main.unemployment_exit')
  await share(50.1, 53)
  expect(await told('unemployment_exit')).toMatchObject({ verdict: 'met', verdict_en: 'met' })
})

test('invents no target: an area that has set none is told so, and nothing is judged', async () => {
  await release(false)
  await printLongTerm()
  expect(await told('long_term_unemployed')).toMatchObject({
    value: 290,
    target_value: null,
    target_note_fi: 'tavoitetta ei ole asetettu',
    target_note_en: 'no target has been set',
    verdict: null,
    verdict_fi: null,
  })
})

test('prefers a target of the area to an example, and takes none that has ended', async () => {
  const own = (value: number, until: string) =>
    run(`insert into reference.target by name
      select 'long_term_unemployed' as metric, 'only' as dimension, '32' as employment_area_code,
        ${value} as target_value, 'at_most' as direction, date '2026-12-31' as due_on, false as is_demo,
        date '2026-01-01' as valid_from, ${until} as valid_to`)
  await printLongTerm()
  await own(200, "date '2026-05-31'")
  expect(await told('long_term_unemployed')).toMatchObject({ target_value: 300, target_is_example: true })
  await own(250, 'null')
  expect(await told('long_term_unemployed')).toMatchObject({
    target_value: 250,
    target_is_example: false,
    target_note_fi: null,
    verdict: 'not_yet',
  })
})

test('says that a figure is not known where the release prints none', async () => {
  expect(await told('activation_rate')).toMatchObject({
    value: null,
    suppressed_reason: 'unknown',
    month_ago_reason: 'unknown',
    verdict: 'unknown',
  })
})

test('shows four figures first, each a row that a target can be set for', async () => {
  const rows = await query<{ metric: string; dimension: string }>(
    warehouse.connection,
    'select metric, dimension from reference.headline_kpi order by position',
  )
  expect(rows).toHaveLength(4)
  const targets = readFileSync(join(root, 'data', 'reference', 'target.csv'), 'utf8').replaceAll('"', '')
  for (const { metric, dimension } of rows) expect(targets).toContain(`${metric},${dimension},32,`)
})

test('is refused by the audit where it tells what the table of the indicator does not', async () => {
  await printLongTerm()
  await told('long_term_unemployed')
  expect(await unlikeTheirTable(warehouse.connection)).toEqual([])
  await run(`update marts.main.long_term_unemployed set value = null, suppressed_reason = 'small_cell'
    where month >= date '2026-06-01'`)
  expect(await unlikeTheirTable(warehouse.connection)).toEqual([
    'headline_kpi: 1 value(s) that the table long_term_unemployed does not print',
  ])
})
