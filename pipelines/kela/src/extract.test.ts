import { rowSchema } from '@elinvoima/contracts'
import type { ReplayRoute, ReplayServer } from '@elinvoima/testkit'
import { afterEach, expect, test } from 'vitest'
import { source } from './index.ts'
import {
  amounts,
  answersOf,
  benefits,
  ids,
  place,
  published,
  rowsOf,
  share,
  startKela,
  statementsOf,
  support,
  time,
} from './testing/kela-service.ts'

let server: ReplayServer
afterEach(() => server.close())

test('finds the data set by municipality among those of its name, and pages to its end', async () => {
  server = await startKela()
  const answers = await answersOf(server)
  const shares = answers.filter(({ name }) => name.startsWith('municipal-share-2025'))
  expect(shares.map(({ name }) => name)).toEqual([
    'municipal-share-2025-20260407061233-0001.json',
    'municipal-share-2025-20260407061233-0002.json',
    'municipal-share-2025-20260407061233-end.json',
  ])
  expect(shares.map(({ dataUntil }) => dataUntil)).toEqual(['2025-02-28', '2025-02-28', '2025-02-28'])
  expect(server.requests.filter(({ path }) => path.endsWith('package_search'))).toHaveLength(2)
})

test('asks nothing of an edition that was fetched to its end', async () => {
  server = await startKela()
  const known = (name: string) => (name.endsWith('-end.json') ? { etag: null, lastModified: null } : null)
  expect(await answersOf(server, { known })).toEqual([])
  expect(statementsOf(server)).toEqual([])
})

test('keeps recoveries and the municipality that stands for hidden ones', async () => {
  server = await startKela()
  const found = await rowsOf(server)
  expect(found.map(({ row }) => [row.kunta_nro, row.kunta_osuus_eur, row.korvattu_paiva_lkm])).toEqual([
    ['678', '120000.25', '9000'],
    ['199', '-20.5', null],
  ])
  for (const { table, row } of found) {
    const contract = source.tables.find(({ name }) => name === table)
    expect(contract && rowSchema(contract, new Map()).safeParse(row).success).toBe(true)
  }
})

test('asks for months only, and holds a dimension it does not know at its total', async () => {
  server = await startKela()
  await answersOf(server, { period: { from: '2025-01-01', to: '2025-12-31' } })
  const asked = statementsOf(server)
  expect(asked.every((sql) => sql.includes(`WHERE "aikatyyppi" = 'Kuukausi' AND "vuosi" = '2025'`))).toBe(
    true,
  )
  const held = asked.filter((sql) => sql.includes(`"etuuspaiva_luokka" = 'Yhteensä'`))
  expect(held.every((sql) => sql.includes(ids[share] ?? 'none'))).toBe(true)
  expect(held).toHaveLength(3)
})

test('names itself to the service', async () => {
  server = await startKela()
  server.script('/data/api/3/action/package_search', [{ kind: 'status', status: 403 }])
  await expect(rowsOf(server)).rejects.toThrow(/package_search\S+: answered 403$/)
  expect(server.requests[0]?.headers['user-agent']).toBe('elinvoima-test')
})

test('reads the file of a data set that has no datastore', async () => {
  const header = [...time, ...place, 'etuuspaiva_luokka', ...amounts].join(',')
  const lines = [
    'Kuukausi,1,202501,2025,678,Raahe,Yhteensä,500,9000,350000.50,120000.25',
    'Kuukausi,1,202501,2025,678,Raahe,300-499,200,4000,150000.50,50000.25',
    'Vuosikertymä,1,202501,2025,678,Raahe,Yhteensä,500,9000,350000.50,120000.25',
  ]
  const body = `\uFEFF${[header, ...lines].join('\r\n')}\r\n`
  const empty = (name: string): ReplayRoute => ({
    path: `/files/${name}/data.csv`,
    answer: () => ({ mediaType: 'text/csv', body: `${published[name]?.join(',')}\n` }),
  })
  const file: ReplayRoute = {
    path: `/files/${share}/data.csv`,
    answer: () => ({ mediaType: 'text/csv', body }),
  }
  server = await startKela({ files: [file, empty(benefits), empty(support)] })
  const found = await rowsOf(server)
  expect(found.map(({ row }) => [row.kunta_nro, row.etuus, row.kunta_osuus_eur])).toEqual([
    ['678', 'Yhteensä', '120000.25'],
  ])
})
