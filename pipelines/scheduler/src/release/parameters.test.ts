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

it('says in Finnish what every parameter is and what it is counted in', async () => {
  const rows = await published()
  expect(rows.filter(({ meaning_fi, unit_fi }) => !meaning_fi || !unit_fi)).toEqual([])
  const of = (wanted: string) => rows.find(({ name }) => name === wanted)
  expect(of('real_discount_rate')).toMatchObject({
    meaning_fi: 'reaalinen diskonttokorko',
    unit_fi: '% vuodessa',
  })
  expect(of('municipal_share_step_101')).toMatchObject({
    meaning_fi: 'kunnan osuus etuuden perusosasta, kertymän päivästä 101 alkaen',
    unit_fi: '%',
  })
  expect(of('equivalent_days')).toMatchObject({ unit_fi: 'päivää', value: 365 })
})
