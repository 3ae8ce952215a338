import { metricCatalogue, metricColumns } from '@elinvoima/metrics'
import { openWarehouse, query } from '@elinvoima/warehouse'
import { expect, it } from 'vitest'
import { roundChosen } from './rounded.ts'

async function published(name: string, rows: string, columns: string) {
  const metric = metricCatalogue().find((one) => one.name === name)
  if (metric === undefined) throw new Error(`expected an indicator ${name}`)
  const warehouse = await openWarehouse({ path: ':memory:' })
  try {
    const { connection } = warehouse
    await connection.run(
      'create or replace macro ratio(part, whole) as cast(part as double) / nullif(cast(whole as double), 0)',
    )
    const types = metricColumns(metric).map((column) => `${column.name} ${column.type}`)
    await connection.run(`create or replace temp table chosen (${types.join(', ')})`)
    await connection.run(`insert into chosen by name ${rows}`)
    await roundChosen(connection, metric, 'chosen')
    return await query(connection, `select ${columns} from chosen order by all`)
  } finally {
    warehouse.close()
  }
}

it('hides a benefit type whole in a month in which one of its buckets has a few recipients', async () => {
  const rows = `select '32' as geography_code, date '2026-05-01' as month, * from
    (values ('TMT', '1–100', 4, 1600.0, 80.0), ('TMT', '701+', 60, 38123.4, 1200.0), ('PPR', '1–100', 9, 3499.9, 94.0))
    as drawn(benefit_type, paid_day_bucket, persons, value, paid_days)`
  expect(
    await published(
      'benefits_by_paid_days',
      rows,
      'benefit_type, cast(value as double) as value, cast(paid_days as double) as paid_days, suppressed_reason',
    ),
  ).toEqual([
    { benefit_type: 'PPR', value: 3000, paid_days: 90, suppressed_reason: null },
    { benefit_type: 'TMT', value: null, paid_days: null, suppressed_reason: 'small_cell' },
    { benefit_type: 'TMT', value: null, paid_days: null, suppressed_reason: 'small_cell' },
  ])
})

it('prints a unit cost as the quotient of what it prints beside it', async () => {
  const rows = `select '32' as geography_code, date '2026-05-01' as month, 'participant' as per, * from
    (values ('kokeilu', 13, 2649.0, 13, 203.77), ('muu', 3, 900.0, 3, null))
    as drawn(service_class, persons, numerator, denominator, value)`
  const columns = 'service_class, cast(numerator as double) as n, cast(denominator as double) as d, value'
  expect(
    await published('service_cost', rows, columns.replace('value', 'cast(value as double) as v')),
  ).toEqual([
    { service_class: 'kokeilu', n: 2600, d: 15, v: 173.33 },
    { service_class: 'muu', n: null, d: null, v: null },
  ])
})

it('prints results so coarse that no turnover is a quotient of them, and parts that add up', async () => {
  const place = "select '32' as geography_code, date '2026-05-01' as month, 900 as persons"
  const [perEuro] = await published(
    'human_capital_per_euro',
    `${place}, 9123456.0 as numerator, 26123456.78 as denominator, 0.349244 as value`,
    'cast(denominator as double) as d, value',
  )
  expect(perEuro).toEqual({ d: 26_123_000, value: 0.349 })
  const [change] = await published(
    'result_change',
    `${place}, 0.349244 as numerator, 0.31337 as denominator, 12.345 as growth_part, -1.512 as turnover_part, 10.833 as value`,
    'numerator, round(value, 6) as v, round(growth_part + turnover_part, 6) as sum_of_parts',
  )
  expect(change).toEqual({ numerator: 0.349, v: 10.8, sum_of_parts: 10.8 })
})

it('prints exits so that those of a hidden municipality are no difference of printed ones', async () => {
  const rows = `select 'employment_area' as geography_level, '32' as geography_code, date '2025-12-01' as month,
    2025 as year, 511 as numerator, 9397 as denominator, 5.3954 as value, 8.9922 as services_per_unemployed`
  const columns = 'numerator, denominator, round(value, 4) as v, round(services_per_unemployed, 4) as s'
  const [row] = await published('service_intensity', rows, columns)
  expect([Number(row?.numerator), Number(row?.denominator), row?.v, row?.s]).toEqual([510, 9400, 5.4, 9])
})
