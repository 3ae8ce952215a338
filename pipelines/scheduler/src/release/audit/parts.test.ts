import { metricCatalogue, metricColumns } from '@elinvoima/metrics'
import { type Connection, openWarehouse } from '@elinvoima/warehouse'
import { expect, it } from 'vitest'
import { valuesWithoutParts } from './parts.ts'

async function faultsOf(insert: string): Promise<string[]> {
  const warehouse = await openWarehouse({ path: ':memory:' })
  try {
    await emptyMarts(warehouse.connection)
    await warehouse.connection.run(insert)
    return await valuesWithoutParts(warehouse.connection)
  } finally {
    warehouse.close()
  }
}

async function emptyMarts(connection: Connection): Promise<void> {
  for (const metric of metricCatalogue()) {
    const columns = metricColumns(metric).map(({ name, type }) => `${name} ${type}`)
    await connection.run(`create table ${metric.name} (${columns.join(', ')})`)
  }
}

it('finds a ratio without its denominator', async () => {
  const insert = 'insert into unemployment_rate by name select 300 as numerator, 10.8 as value'
  expect(await faultsOf(insert)).toEqual(['unemployment_rate: a ratio without its parts in 1 of 1 rows'])
})

it('finds an estimate without its interval, and lets a row be that is said to have none', async () => {
  const insert = (exit: string) =>
    `insert into unemployment_exit by name select '${exit}' as exit, 30 as numerator, 400 as denominator, 7.5 as value`
  expect(await faultsOf(insert('open_market'))).toEqual([
    'unemployment_exit: an estimate without its interval in 1 of 1 rows',
  ])
  expect(await faultsOf(insert('unknown'))).toEqual([])
})

it('lets a distance to a target of a count, and a result stated by hand, have no denominator', async () => {
  const distance = 'select 310 as numerator, 10 as value, 10 as lower, 10 as upper'
  expect(await faultsOf(`insert into target_distance by name ${distance}`)).toEqual([])
  expect(await faultsOf('insert into intervention_result by name select 4 as value')).toEqual([])
})

it('finds an empty ratio that no reason is given for; a sum may be unknown', async () => {
  const insert = (metric: string, reason: string) =>
    `insert into ${metric} by name select 3 as numerator, ${reason} as suppressed_reason`
  expect(await faultsOf(insert('unemployment_rate', "'denominator'"))).toEqual([])
  expect(await faultsOf(insert('benefits_paid', 'null'))).toEqual([])
  expect(await faultsOf(insert('unemployment_rate', 'null'))).toEqual([
    'unemployment_rate: an empty value without the reason in 1 of 1 rows',
  ])
})
