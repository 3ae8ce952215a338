import { compileContract } from '@elinvoima/contracts'
import { fillTable, table } from '@elinvoima/testkit'
import { createSchema, createStagingViews, openWarehouse, query } from '@elinvoima/warehouse'
import { expect, test } from 'vitest'
import { source } from '../index.ts'

test('gives areas with both names and the day of their edition, memberships and mergers', async () => {
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
    'raw.classifications_item',
    table`
      classification   | language | code | name
      kunta_1_20260101 | fi       | 678  | Raahe
      kunta_1_20260101 | sv       | 678  | Brahestad`,
  )
  await fillTable(
    connection,
    'raw.classifications_pair',
    table`
      source           | target                    | source_code | target_code
      kunta_1_20260101 | tyollisyysalue_1_20260101 | 678         | 32
      kunta_2_20240101 | kunta_1_20240101          | 582         | 678
      kunta_2_20240101 | kunta_1_20240101          | 678         | 678`,
  )
  const valid_from = new Date('2026-01-01T00:00:00Z')
  expect(
    await query(connection, 'select level, code, name_fi, name_sv, valid_from from staging.classified_area'),
  ).toEqual([{ level: 'municipality', code: '678', name_fi: 'Raahe', name_sv: 'Brahestad', valid_from }])
  expect(await query(connection, 'select * from staging.area_membership')).toEqual([
    { municipality_code: '678', level: 'employment_area', area_code: '32', valid_from },
  ])
  expect(await query(connection, 'select old_code, new_code from staging.merged_municipality')).toEqual([
    { old_code: '582', new_code: '678' },
  ])
  warehouse.close()
})
