import { rowSchema } from '@elinvoima/contracts'
import type { ReplayServer } from '@elinvoima/testkit'
import { afterEach, expect, test } from 'vitest'
import { source } from './index.ts'
import { answersOf, rowsOf, square, startClassifications } from './testing/classifications-service.ts'

let server: ReplayServer
afterEach(() => server.close())

test('fetches the newest edition in force, its areas in two languages, mergers and boundaries', async () => {
  server = await startClassifications()
  const answers = await answersOf(server)
  expect(answers.map(({ name }) => name)).toEqual([
    'items-kunta_1_20260101-fi.json',
    'items-kunta_1_20260101-sv.json',
    'items-maakunta_1_20260101-fi.json',
    'items-maakunta_1_20260101-sv.json',
    'items-tyollisyysalue_1_20260101-fi.json',
    'items-tyollisyysalue_1_20260101-sv.json',
    'pairs-kunta_1_20260101-maakunta_1_20260101.json',
    'pairs-kunta_1_20260101-tyollisyysalue_1_20260101.json',
    'pairs-kunta_2_20240101-kunta_1_20240101.json',
    'boundaries-2026.json',
  ])
  expect(server.requests.at(-1)?.query).toContain('typeNames=tilastointialueet%3Akunta4500k_2026')
})

test('gives rows that keep their contracts, geometry as GeoJSON text', async () => {
  server = await startClassifications()
  const found = await rowsOf(server)
  for (const { table, row } of found) {
    const contract = source.tables.find(({ name }) => name === table)
    expect(contract && rowSchema(contract, new Map()).safeParse(row).success).toBe(true)
  }
  expect(found.at(-1)?.row.geometry).toBe(JSON.stringify({ type: 'Polygon', coordinates: square }))
})

test('reads pairs of codes from the ends of addresses', async () => {
  server = await startClassifications()
  const pairs = (await rowsOf(server))
    .filter(({ row }) => row.source === 'kunta_2_20240101')
    .map(({ row }) => row)
  expect(pairs.map(({ source_code, target_code }) => [source_code, target_code])).toEqual([
    ['582', '678'],
    ['678', '678'],
  ])
})
