import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSchema, loadReference, openWarehouse, query } from '@elinvoima/warehouse'
import { expect, it } from 'vitest'
import { root } from '../cli/main.ts'
import { stateParameters } from './parameters.ts'

const sql = readFileSync(new URL('context/parameter.sql', import.meta.url), 'utf8')

async function published() {
  const warehouse = await openWarehouse({ path: ':memory:' })
  try {
    const { connection } = warehouse
    await createSchema(connection)
    await loadReference(connection, join(root, 'data', 'reference'))
    await stateParameters(connection)
    return await query(connection, sql)
  } finally {
    warehouse.close()
  }
}

it('says in both languages what every parameter is, what it is counted in and where it is from', async () => {
  const rows = await published()
  const words = ['meaning', 'unit', 'origin'].flatMap((word) => [`${word}_fi`, `${word}_en`])
  expect(rows.filter((row) => words.some((word) => !row[word]))).toEqual([])
  const of = (wanted: string) => rows.find(({ name }) => name === wanted)
  expect(of('real_discount_rate')).toMatchObject({
    meaning_fi: 'reaalinen diskonttokorko',
    meaning_en: 'real discount rate',
    low: 2,
    high: 5,
    unit_fi: '% vuodessa',
    unit_en: '% a year',
    origin_en: 'assumption; Finnish practice unconfirmed',
  })
  expect(of('municipal_share_step_101')).toMatchObject({
    meaning_fi: 'kunnan osuus etuuden perusosasta, kertymän päivästä 101 alkaen',
    meaning_en: 'share of the municipality of the basic part, from paid day 101 on',
    unit_fi: '%',
  })
  expect(of('equivalent_days')).toMatchObject({ unit_fi: 'päivää', value: 365 })
})
