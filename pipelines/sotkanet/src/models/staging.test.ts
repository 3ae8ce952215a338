import { compileContract } from '@elinvoima/contracts'
import { fillTable, table } from '@elinvoima/testkit'
import { createSchema, createStagingViews, openWarehouse, query } from '@elinvoima/warehouse'
import { expect, test } from 'vitest'
import { source } from '../index.ts'

test('joins internal regions to official codes with their zeros', async () => {
  const warehouse = await openWarehouse({ path: ':memory:' })
  const { connection } = warehouse
  await createSchema(connection)
  await createStagingViews(
    connection,
    source.models,
    source.tables.map((contract) => compileContract(contract)),
  )
  await fillTable(
    connection,
    'raw.sotkanet_region',
    table`
      id  | code | category
      52  | 5    | KUNTA
      658 | 358  | MAA
      969 | 3    | HYVINVOINTIALUE
      900 | 1    | EUROOPPA`,
  )
  await fillTable(
    connection,
    'raw.sotkanet_value',
    table`
      indicator | region | year | gender | value
      127       | 52     | 2023 | total  | 9646
      127       | 52     | 2022 | total  |
      127       | 52     | 2023 | male   | 4800
      127       | 658    | 2023 | total  | 5603851
      127       | 969    | 2023 | total  | 490000
      127       | 900    | 2023 | total  | 1`,
  )
  expect(await query(connection, 'select * from staging.population')).toEqual([
    { municipality_code: '005', year: 2023, population: 9646 },
  ])
  const levels = 'select distinct geography_level, geography_code from staging.sotkanet_value order by all'
  expect(await query(connection, levels)).toEqual([
    { geography_level: 'country', geography_code: 'SSS' },
    { geography_level: 'municipality', geography_code: '005' },
    { geography_level: 'wellbeing_county', geography_code: '03' },
  ])
  warehouse.close()
})
