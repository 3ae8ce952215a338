import { type Answer, createHttpClient, type ExtractContext } from '@elinvoima/pipeline'
import { type ReplayAnswer, type ReplayRoute, type ReplayServer, startReplayServer } from '@elinvoima/testkit'
import { extract } from '../extract.ts'
import { parse } from '../parse.ts'

export const api = '/api/classifications/v2'
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
export const square = [
  [
    [24, 64],
    [25, 64],
    [25, 65],
    [24, 64],
  ],
]
export const boundaries = {
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

export const asJson = (body: unknown): ReplayAnswer => ({
  mediaType: 'application/json',
  body: JSON.stringify(body),
})
export const pairsOf = (table: string, pairs: string[]): ReplayRoute => ({
  path: `${api}/correspondenceTables/${table}/maps`,
  answer: () =>
    asJson(
      pairs.map(
        (pair) => `${service}/correspondenceTables/${encodeURIComponent(table)}/maps/${pair}?format=json`,
      ),
    ),
})
export const itemsOf = (
  classification: string,
  body: (language: string | null) => unknown = () => items,
): ReplayRoute => ({
  path: `${api}/classifications/${classification}/classificationItems`,
  answer: ({ query }) => asJson(body(new URLSearchParams(query).get('lang'))),
})

export function startClassifications(
  given: { boundaries?: unknown; routes?: ReplayRoute[] } = {},
): Promise<ReplayServer> {
  return startReplayServer({
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

function context(server: ReplayServer): ExtractContext {
  const http = createHttpClient({
    fetch,
    userAgent: 'elinvoima-test',
    limits: { calls: 1000, perMs: 1000, retries: 0 },
  })
  const asOf = new Date('2026-10-01T00:00:00Z')
  return { http, baseUrl: server.url, asOf, period: null, known: () => null, log: () => {} }
}

export async function answersOf(server: ReplayServer): Promise<Answer[]> {
  const answers: Answer[] = []
  for await (const answer of extract(context(server))) answers.push(answer)
  return answers
}

export const rowsOf = async (server: ReplayServer) =>
  (await answersOf(server)).flatMap((answer) => [...parse(answer)])
