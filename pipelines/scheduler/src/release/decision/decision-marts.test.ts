import { openWarehouse, query, type Warehouse } from '@elinvoima/warehouse'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyRelease } from '../testing/empty-release.ts'
import { decisionMarts, grounds } from './decision-marts.ts'

let warehouse: Warehouse
beforeEach(async () => {
  warehouse = await openWarehouse({ path: ':memory:' })
  await emptyRelease(warehouse.connection)
})
afterEach(() => warehouse.close())

async function told() {
  const select = decisionMarts()[0]?.select ?? ''
  const rows = await query<Record<string, unknown>>(warehouse.connection, select)
  return new Map(rows.map((row) => [row['ground_key'], row]))
}

test('knows nothing where a release has no figures, and says so of each ground', async () => {
  const rows = await told()
  expect(rows.size).toBe(grounds.length)
  for (const { key, kind, otherwiseFi } of grounds)
    expect(rows.get(key)).toMatchObject({
      kind: kind === 'would_change' ? 'would_change' : 'unknown',
      text_fi: otherwiseFi,
    })
})

test('tells the latest figure that the release prints, and why there is none', async () => {
  await warehouse.connection.run(`
    insert into marts.main.maturity by name
      select 'employment_area' as geography_level, '32' as geography_code, month, value, value - 5 as lower,
        value + 5 as upper, 'siirtymä' as class_fi, 'in transition' as class_en
      from (values (date '2026-05-01', 40), (date '2026-06-01', 55)) as t(month, value);
    insert into marts.main.trajectory_gap by name
      select 'employment_area' as geography_level, '32' as geography_code, date '2026-06-01' as month,
        'unemployed' as outcome, date '2028-01-01' as possible_from, 'liian vähän kuukausia' as why_not_fi,
        'too few months' as why_not_en`)
  const rows = await told()
  expect(rows.get('maturity')).toMatchObject({
    kind: 'known',
    value: 55,
    lower: 50,
    text: 'siirtymä',
    word_en: 'in transition',
  })
  expect(rows.get('effect_of_the_ecosystem')).toMatchObject({
    kind: 'unknown',
    why_not_fi: 'liian vähän kuukausia',
    why_not_en: 'too few months',
  })
  expect(rows.get('first_comparison')).toMatchObject({ kind: 'would_change', text: '2028-01-01' })
})

test('does not take a class for known where nobody has scored', async () => {
  await warehouse.connection.run(`insert into marts.main.maturity by name
    select 'employment_area' as geography_level, '32' as geography_code, date '2026-06-01' as month,
      'ei vielä arvioitu' as class_fi`)
  expect((await told()).get('maturity')).toMatchObject({ kind: 'unknown', text: null })
})

test('does not take an effect for known whose verdict is that it is not, and shows its interval all the same', async () => {
  const effect = (verdict: string) => `insert into marts.main.service_effect by name
    select 'employment_area' as geography_level, '32' as geography_code, date '2026-06-01' as month,
      'any' as service_class, 'employment' as outcome, 12 as horizon_months, 1.4 as value, -0.7 as lower,
      3.3 as upper, '${verdict}' as verdict`
  await warehouse.connection.run(effect('ei vielä tiedetä'))
  expect((await told()).get('service_effect')).toMatchObject({ kind: 'unknown', value: 1.4, lower: -0.7 })
  await warehouse.connection.run('delete from marts.main.service_effect')
  await warehouse.connection.run(effect('hyötyä todennäköisesti'))
  expect((await told()).get('service_effect')).toMatchObject({ kind: 'known' })
})

test('tells what would pay broad work back, and which assumption moves most', async () => {
  await warehouse.connection.run(`
    insert into marts.main.scenario by name
      select 'narrow-or-broad' as scenario, '32' as area, date '2026-06-01' as month;
    insert into marts.main.scenario_payback by name
      select 'narrow-or-broad' as scenario, 'all_payers' as purse, 4.5 as break_even_percent,
        4.2 as break_even_lower, 4.9 as break_even_upper, 35.0 as pays_back_percent;
    insert into marts.main.scenario_swing by name
      select 'narrow-or-broad' as scenario, title as title_fi, -1000.0 as net_at_low_eur, net as net_at_high_eur,
        net + 1000 as swing_eur
      from (values ('laajan työn teho', 9000.0), ('koordinaation hinta', 10.0)) as t(title, net)`)
  const rows = await told()
  expect(rows.get('break_even')).toMatchObject({ value: 4.5, lower: 4.2, upper: 4.9, other: 35 })
  expect(rows.get('break_even_of_municipalities')).toMatchObject({ value: null })
  expect(rows.get('largest_swing')).toMatchObject({ text: 'laajan työn teho', upper: 9000 })
})

test('has in its sentences no figure that a row does not have', () => {
  for (const { fi, en, otherwiseFi, otherwiseEn } of grounds) {
    const named = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
    expect(['value', 'lower', 'upper', 'other', 'text']).toEqual(expect.arrayContaining(named(fi)))
    expect(new Set(named(en))).toEqual(new Set(named(fi)))
    expect([...named(otherwiseFi), ...named(otherwiseEn)]).toEqual([])
  }
})
