import { readFileSync } from 'node:fs'
import { rowSchema } from '@elinvoima/contracts'
import { type Answer, createHttpClient, type ExtractContext } from '@elinvoima/pipeline'
import {
  type ReplayAnswer,
  type ReplayRoute,
  type ReplayServer,
  replayData,
  startReplayServer,
} from '@elinvoima/testkit'
import { afterEach, describe, expect, test } from 'vitest'
import { extract } from './extract.ts'
import { source } from './index.ts'
import { parse } from './parse.ts'

const api = '/api/classifications/v2'
const service = `https://data.stat.fi${api}`
const listed = [
  'kunta_1_20250101',
  'kunta_1_20260101',
  'kunta_1_20270101',
  'kunta_10_20260101',
  'maakunta_1_20260101',
]
const tables = [
  'kunta_1_20250101#maakunta_1_20250101',
  'kunta_1_20260101#maakunta_1_20260101',
  'kunta_1_20260101#seutukunta_1_20260101',
  'kunta_1_20260101#tyollisyysalue_1_20260101',
  'kunta_2_20240101#kunta_1_20240101',
]
const items = [
  {
    localId: 'kunta_1_20260101/678',
    code: '678',
    parentCode: null,
    classificationItemNames: [{ lang: 'fi', name: 'Raahe' }],
  },
]
const square = [
  [
    [24, 64],
    [25, 64],
    [25, 65],
    [24, 64],
  ],
]
const boundaries = {
  type: 'FeatureCollection',
  numberMatched: 1,
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: square },
      properties: { kunta: '678', vuosi: 2026, nimi: 'Raahe', namn: 'Brahestad', name: 'Raahe' },
    },
  ],
}

let server: ReplayServer
afterEach(() => server.close())

const asJson = (body: unknown): ReplayAnswer => ({
  mediaType: 'application/json',
  body: JSON.stringify(body),
})
const pairsOf = (table: string, pairs: string[]): ReplayRoute => ({
  path: `${api}/correspondenceTables/${table}/maps`,
  answer: () =>
    asJson(
      pairs.map(
        (pair) => `${service}/correspondenceTables/${encodeURIComponent(table)}/maps/${pair}?format=json`,
      ),
    ),
})
const itemsOf = (
  classification: string,
  body: (language: string | null) => unknown = () => items,
): ReplayRoute => ({
  path: `${api}/classifications/${classification}/classificationItems`,
  answer: ({ query }) => asJson(body(new URLSearchParams(query).get('lang'))),
})

async function start(given: { boundaries?: unknown; routes?: ReplayRoute[] } = {}) {
  server = await startReplayServer({
    routes: [
      ...(given.routes ?? []),
      {
        path: `${api}/classifications`,
        answer: () => asJson(listed.map((id) => `${service}/classifications/${id}?format=json`)),
      },
      {
        path: `${api}/correspondenceTables`,
        answer: () => asJson(tables.map((id) => `${service}/correspondenceTables/${id.replace('#', '%23')}`)),
      },
      ...['kunta_1_20260101', 'maakunta_1_20260101', 'tyollisyysalue_1_20260101'].map((id) => itemsOf(id)),
      pairsOf('kunta_1_20260101#maakunta_1_20260101', ['678/17']),
      pairsOf('kunta_1_20260101#tyollisyysalue_1_20260101', ['678/32']),
      pairsOf('kunta_2_20240101#kunta_1_20240101', ['582/678', '678/678']),
      { path: '/geoserver/tilastointialueet/wfs', answer: () => asJson(given.boundaries ?? boundaries) },
    ],
  })
}

function context(): ExtractContext {
  const http = createHttpClient({
    fetch,
    userAgent: 'elinvoima-test',
    limits: { calls: 1000, perMs: 1000, retries: 0 },
  })
  const asOf = new Date('2026-10-01T00:00:00Z')
  return { http, baseUrl: server.url, asOf, period: null, known: () => null, log: () => {} }
}

async function answersOf(context: ExtractContext): Promise<Answer[]> {
  const answers: Answer[] = []
  for await (const answer of extract(context)) answers.push(answer)
  return answers
}

async function rows() {
  const answers = await answersOf(context())
  return answers.flatMap((answer) => [...parse(answer)])
}

describe('classifications', () => {
  test('fetches the newest edition in force, its areas in two languages, mergers and boundaries', async () => {
    await start()
    const answers = await answersOf(context())
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
    await start()
    const found = await rows()
    for (const { table, row } of found) {
      const contract = source.tables.find(({ name }) => name === table)
      expect(contract && rowSchema(contract, new Map()).safeParse(row).success).toBe(true)
    }
    expect(found.at(-1)?.row.geometry).toBe(JSON.stringify({ type: 'Polygon', coordinates: square }))
  })

  test('reads pairs of codes from the ends of addresses', async () => {
    await start()
    const pairs = (await rows()).filter(({ row }) => row.source === 'kunta_2_20240101').map(({ row }) => row)
    expect(pairs.map(({ source_code, target_code }) => [source_code, target_code])).toEqual([
      ['582', '678'],
      ['678', '678'],
    ])
  })

  test('keeps the other parts when boundaries answer with an XML exception', async () => {
    await start()
    server.script('/geoserver/tilastointialueet/wfs', [{ kind: 'media_type', mediaType: 'application/xml' }])
    await expect(rows()).rejects.toThrow(
      /^1 of 10 parts failed: boundaries-2026\.json: \S+ expected application\/json/,
    )
  })

  test('refuses boundaries of which only a part came', async () => {
    await start({ boundaries: { ...boundaries, numberMatched: 308 } })
    await expect(rows()).rejects.toThrow(
      'classifications boundaries-2026.json: expected 308 municipalities, got 1',
    )
  })

  test('names a drifted member and its place', async () => {
    await start({
      routes: [
        itemsOf('kunta_1_20260101', () => [{ koodi: '678', classificationItemNames: [{ name: 'Raahe' }] }]),
      ],
    })
    await expect(rows()).rejects.toThrow(
      'classifications items-kunta_1_20260101-fi.json [0].code: expected string, got undefined',
    )
  })

  test('says when no municipalities are listed', async () => {
    await start({ routes: [{ path: `${api}/classifications`, answer: () => asJson([]) }] })
    await expect(rows()).rejects.toThrow(
      'classifications list: expected kunta_1_<day in force>, got 0 classifications without one',
    )
  })

  const data = replayData()
  test.skipIf(data === null)(
    'reads the stored key of 2026: 308 municipalities, 11 in the area of Raahe',
    async () => {
      const [, ...lines] = readFileSync(
        `${data}/classifications/municipality_employment_area_2026.csv`,
        'utf8',
      )
        .trim()
        .split('\n')
      const stored = lines.map((line) => line.split(','))
      const named = (language: string | null) =>
        stored.map((cells) => ({
          code: cells[0],
          classificationItemNames: [{ name: cells[language === 'sv' ? 2 : 1] }],
        }))
      const pairs = stored.map((cells) => `${cells[0]}/${cells[3]}`)
      await start({
        routes: [
          itemsOf('kunta_1_20260101', named),
          pairsOf('kunta_1_20260101#tyollisyysalue_1_20260101', pairs),
        ],
      })
      const found = (await rows()).map(({ row }) => row)
      const swedish = found.filter(
        (row) => row.classification === 'kunta_1_20260101' && row.language === 'sv',
      )
      expect(swedish).toHaveLength(308)
      expect(swedish.find(({ code }) => code === '678')?.name).toBe('Brahestad')
      const members = found.filter(
        (row) => row.target === 'tyollisyysalue_1_20260101' && row.target_code === '32',
      )
      expect(members).toHaveLength(11)
    },
  )
})
