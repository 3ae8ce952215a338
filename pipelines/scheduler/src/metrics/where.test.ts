import { openWarehouse } from '@elinvoima/warehouse'
import { expect, it } from 'vitest'
import { conditionsOf } from './where.ts'

const columns = ['geography_level', 'geography_code', 'month', 'basis']

async function conditions(...words: string[]) {
  const warehouse = await openWarehouse({ path: ':memory:' })
  await warehouse.connection.run(`create table employment_area as select '32' as code, 'raahe' as slug`)
  try {
    return (await conditionsOf(warehouse.connection, columns, words)).map(({ value }) => value)
  } finally {
    warehouse.close()
  }
}

it('knows an area by its code and its slug, and a month by its year and month', async () => {
  expect(await conditions('area=raahe', 'month=2026-06')).toEqual(['employment_area', '32', '2026-06'])
  expect(await conditions('area=32')).toEqual(['employment_area', '32'])
  expect(await conditions('municipality=678')).toEqual(['municipality', '678'])
})

it('refuses what is no column, no area, or no condition', async () => {
  await expect(conditions('salary=1')).rejects.toThrow('no column "salary"; there are geography_level')
  await expect(conditions('area=atlantis')).rejects.toThrow('no employment area "atlantis"')
  await expect(conditions('basis')).rejects.toThrow('expected column=value')
})
