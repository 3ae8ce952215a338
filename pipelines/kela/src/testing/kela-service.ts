import { type Answer, createHttpClient, type ExtractContext } from '@elinvoima/pipeline'
import { type ReplayAnswer, type ReplayRoute, type ReplayServer, startReplayServer } from '@elinvoima/testkit'
import { extract } from '../extract.ts'
import { parse } from '../parse.ts'

type Rows = Record<string, string | number | null>[]

export const ids: Record<string, string> = {
  'kelan-tyottomyysetuudet-korvausperusteen-mukaan': '30800000-0000-4000-8000-000000000001',
  'kunnan-osarahoittaman-tyottomyysturvan-saajat-ja-maksetut-etuudet-kunnittain':
    '4eea0000-0000-4000-8000-000000000001',
  'kunnan-osarahoittaman-tyomarkkinatuen-saajat-ja-maksetut-etuudet': '5dd60000-0000-4000-8000-000000000001',
}
export const [benefits = '', share = '', support = ''] = Object.keys(ids)
const country = 'kunnan-osarahoittaman-tyottomyysturvan-saajat-ja-maksetut-etuudet-koko-maa'

export const time = ['aikatyyppi', 'kuukausi_nro', 'vuosikuukausi', 'vuosi']
export const place = ['kunta_nro', 'kunta_nimi']
export const amounts = ['saaja_lkm', 'korvattu_paiva_lkm', 'maksettu_eur', 'kunta_osuus_eur']
export const group = ['ikaryhma', 'sukupuoli']

const field = (name: string) => ({
  name,
  type: /_lkm|_eur|vuosi/.test(name) ? 'number' : 'string',
  ...(name === 'vuosi' ? { values: [2024, 2025] } : {}),
  ...(name === 'vuosikuukausi' ? { values: [202412, 202502] } : {}),
  ...(name.endsWith('luokka') ? { values: ['300-499', 'Yhteensä'] } : {}),
})
export const published: Record<string, string[]> = {
  [benefits]: [...time, ...place, ...group, 'etuus', 'korvausperuste', 'korvauslaji', 'saaja_lkm'],
  [share]: [...time, ...place, 'etuuspaiva_luokka', ...amounts],
  [support]: [...time, ...place, ...group, 'tyomarkkinatukipaiva_luokka', ...amounts],
  [country]: [...time, ...amounts],
}

const january = { aikatyyppi: 'Kuukausi', kuukausi_nro: 1, vuosikuukausi: '202501', vuosi: 2025 }
const raahe = { ...january, kunta_nro: '678', kunta_nimi: 'Raahe' }
const records: Record<string, Rows> = {
  [benefits]: [],
  [share]: [
    {
      ...raahe,
      saaja_lkm: 500,
      korvattu_paiva_lkm: 9000,
      maksettu_eur: 350000.5,
      kunta_osuus_eur: 120000.25,
    },
    {
      ...january,
      kunta_nro: '199',
      kunta_nimi: 'Tuntematon',
      saaja_lkm: 12,
      maksettu_eur: -55.1,
      kunta_osuus_eur: -20.5,
    },
  ],
  [support]: [],
}

const asJson = (body: unknown): ReplayAnswer => ({
  mediaType: 'application/json',
  body: JSON.stringify(body),
})

/** CKAN as documented; it never gives more than two rows a page, whatever the limit. */
export async function startKela(
  given: { published?: Record<string, string[]>; files?: ReplayRoute[] } = {},
): Promise<ReplayServer> {
  const columns = { ...published, ...given.published }
  const resources = (name: string) => [
    {
      id: ids[name] ?? 'none',
      format: 'CSV',
      url: `${server.url}/files/${name}/data.csv`,
      datastore_active: given.files === undefined,
    },
    { id: 'meta', format: 'JSON', url: `${server.url}/files/${name}/data.json` },
  ]
  const names = Object.keys(columns)
  const server = await startReplayServer({
    routes: [
      ...(given.files ?? []),
      {
        path: '/data/api/3/action/package_search',
        answer: ({ query }) => {
          const start = Number(new URLSearchParams(query).get('start'))
          const page = names.slice(start, start + 3)
          const modified = '2026-04-07T06:12:33.123'
          const results = page.map((name) => ({
            name,
            metadata_modified: modified,
            resources: resources(name),
          }))
          return asJson({ success: true, result: { count: names.length, results } })
        },
      },
      { path: '/data/api/3/action/datastore_search_sql', answer: ({ query }) => datastore(query) },
      ...names.map((name) => ({
        path: `/files/${name}/data.json`,
        answer: () => asJson({ resources: [{ name, schema: { fields: columns[name]?.map(field) } }] }),
      })),
    ],
  })
  return server
}

function datastore(query: string): ReplayAnswer {
  const sql = new URLSearchParams(query).get('sql') ?? ''
  const name = Object.keys(ids).find((one) => sql.includes(ids[one] ?? '')) ?? ''
  const columns = [...(/SELECT (.*) FROM/.exec(sql)?.[1] ?? '').matchAll(/"(\w+)"/g)].map(
    ([, column = '']) => column,
  )
  const [, year] = /"vuosi" = '(\d+)'/.exec(sql) ?? []
  const offset = Number(/OFFSET (\d+)$/.exec(sql)?.[1])
  const found = (records[name] ?? []).filter(({ vuosi }) => String(vuosi) === year).slice(offset, offset + 1)
  const rows = found.map((record) =>
    Object.fromEntries(columns.map((column) => [column, record[column] ?? null])),
  )
  return asJson({ success: true, result: { sql, fields: columns.map((id) => ({ id })), records: rows } })
}

function context(server: ReplayServer, given: Partial<ExtractContext>): ExtractContext {
  const http = createHttpClient({
    fetch,
    userAgent: 'elinvoima-test',
    limits: { calls: 1000, perMs: 1000, retries: 0 },
  })
  const asOf = new Date('2025-04-01T00:00:00Z')
  return { http, baseUrl: server.url, asOf, period: null, known: () => null, log: () => {}, ...given }
}

export async function answersOf(
  server: ReplayServer,
  given: Partial<ExtractContext> = {},
): Promise<Answer[]> {
  const answers: Answer[] = []
  for await (const answer of extract(context(server, given))) answers.push(answer)
  return answers
}

export const rowsOf = async (server: ReplayServer) =>
  (await answersOf(server)).flatMap((answer) => [...parse(answer)])

/** The SQL that was asked. */
export const statementsOf = (server: ReplayServer) =>
  server.requests.flatMap(({ query }) => new URLSearchParams(query).get('sql') ?? [])
