import { metricCatalogue } from '@elinvoima/metrics'
import { openWarehouse, query } from '@elinvoima/warehouse'
import { expect, test } from 'vitest'
import { martTables } from '../marts.ts'
import { rowWords, stateTables } from './release-tables.ts'

const names = martTables().map(({ name }) => name)

test('says of every table of a release that is no indicator what one row is, and of no other', () => {
  const indicators = new Set(metricCatalogue().map(({ name }) => name))
  expect(Object.keys(rowWords).toSorted()).toEqual(names.filter((name) => !indicators.has(name)).toSorted())
})

test('is told in a release, a row for each of its tables', async () => {
  const warehouse = await openWarehouse({ path: ':memory:' })
  try {
    await stateTables(warehouse.connection)
    const select = martTables().find(({ name }) => name === 'release_table')?.select ?? ''
    const rows = await query<{ name: string }>(warehouse.connection, select)
    expect(rows.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
    expect(rows).toContainEqual({
      name: 'turnover',
      is_indicator: true,
      title_fi: 'Liikevaihto',
      title_en: 'Turnover',
    })
  } finally {
    warehouse.close()
  }
})
