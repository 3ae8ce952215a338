import { source as kela } from '@elinvoima/kela'
import { query } from '@elinvoima/warehouse'
import { expect, it } from 'vitest'
import { openArea } from './area.ts'

const share = kela.tables.find(({ name }) => name === 'kela_kelasto_share')
const [, ...columns] = Object.keys(share?.schema.shape ?? {})

it('reads a download from Kelasto, dropped in the folder of its source, as an answer of the source', async () => {
  const area = await openArea(['kela'])
  const month = [
    '2020M01',
    ...columns.slice(1).map((_, place) => (place === 1 ? '703633,24' : String(place))),
  ]
  area.drop(
    'kela/kelasto-tmtmaksut-109.csv',
    Buffer.from(`${columns.join(';')}\r\n${month.join(';')}`, 'latin1'),
  )
  area.drop('kela/.kelasto-tmtmaksut-678.csv', 'half')
  expect(await area.night()).toMatchObject({ errors: [], violations: [] })
  const rows = await query(
    area.connection,
    `select kunta, "Kuukausi", cast("EtuudetYhteensä" as double) as benefits from raw.kela_kelasto_share`,
  )
  expect(rows).toEqual([{ kunta: '109', Kuukausi: '2020M01', benefits: 703633.24 }])
  expect((await area.night()).logged).toEqual([])
  area.close()
})
