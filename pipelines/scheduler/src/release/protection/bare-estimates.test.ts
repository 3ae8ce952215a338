import { metricCatalogue } from '@elinvoima/metrics'
import { openWarehouse, query } from '@elinvoima/warehouse'
import { expect, it } from 'vitest'
import { hideBare } from './bare-estimates.ts'

it('hides an estimate whose interval is missing, but not where it is said to have none', async () => {
  const metric = metricCatalogue().find(({ name }) => name === 'first_service')
  if (metric === undefined) throw new Error('expected an indicator first_service')
  const warehouse = await openWarehouse({ path: ':memory:' })
  try {
    const { connection } = warehouse
    await connection.run(
      `create temp table chosen as
       select *, cast(null as varchar) as suppressed_reason
       from (values (0, 0.0, null, null), (9, 12.5, 8.1, 17.9), (72, 100.0, null, null))
         as drawn(numerator, value, lower, upper)`,
    )
    await hideBare(connection, metric, 'chosen')
    const rows = await query(
      connection,
      'select numerator, cast(value as double) as value, suppressed_reason from chosen order by numerator',
    )
    expect(rows).toEqual([
      { numerator: 0, value: 0, suppressed_reason: null },
      { numerator: 9, value: 12.5, suppressed_reason: null },
      { numerator: 72, value: null, suppressed_reason: 'no_interval' },
    ])
  } finally {
    warehouse.close()
  }
})
