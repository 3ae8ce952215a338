import type { ReplayServer } from '@elinvoima/testkit'
import { afterEach, expect, test } from 'vitest'
import {
  api,
  asJson,
  boundaries,
  itemsOf,
  rowsOf,
  startClassifications,
} from './testing/classifications-service.ts'

let server: ReplayServer
afterEach(() => server.close())

test('keeps the other parts when boundaries answer with an XML exception', async () => {
  server = await startClassifications()
  server.script('/geoserver/tilastointialueet/wfs', [{ kind: 'media_type', mediaType: 'application/xml' }])
  await expect(rowsOf(server)).rejects.toThrow(
    /^1 of 10 parts failed: boundaries-2026\.json: \S+ expected application\/json/,
  )
})

test('refuses boundaries of which only a part came', async () => {
  server = await startClassifications({ boundaries: { ...boundaries, numberMatched: 308 } })
  await expect(rowsOf(server)).rejects.toThrow(
    'classifications boundaries-2026.json: expected 308 municipalities, got 1',
  )
})

test('names a drifted member and its place', async () => {
  server = await startClassifications({
    routes: [
      itemsOf('kunta_1_20260101', () => [{ koodi: '678', classificationItemNames: [{ name: 'Raahe' }] }]),
    ],
  })
  await expect(rowsOf(server)).rejects.toThrow(
    'classifications items-kunta_1_20260101-fi.json [0].code: expected string, got undefined',
  )
})

test('says when no municipalities are listed', async () => {
  server = await startClassifications({
    routes: [{ path: `${api}/classifications`, answer: () => asJson([]) }],
  })
  await expect(rowsOf(server)).rejects.toThrow(
    'classifications list: expected kunta_1_<day in force>, got 0 classifications without one',
  )
})
