import { rowSchema } from '@elinvoima/contracts'
import { type Answer, createHttpClient, type ExtractContext } from '@elinvoima/pipeline'
import { type ReplayAnswer, type ReplayRoute, type ReplayServer, startReplayServer } from '@elinvoima/testkit'
import { afterEach, describe, expect, test } from 'vitest'
import { dataSets } from './data-set.ts'
import { extract } from './extract.ts'
import { source } from './index.ts'
import { parse } from './parse.ts'

type Rows = Record<string, string | number | null>[]

const ids: Record<string, string> = {
  'kelan-tyottomyysetuudet-korvausperusteen-mukaan': '30800000-0000-4000-8000-000000000001',
  'kunnan-osarahoittaman-tyottomyysturvan-saajat-ja-maksetut-etuudet-kunnittain':
    '4eea0000-0000-4000-8000-000000000001',
  'kunnan-osarahoittaman-tyomarkkinatuen-saajat-ja-maksetut-etuudet': '5dd60000-0000-4000-8000-000000000001',
}
const [benefits = '', share = '', support = ''] = Object.keys(ids)
const country = 'kunnan-osarahoittaman-tyottomyysturvan-saajat-ja-maksetut-etuudet-koko-maa'

const time = ['aikatyyppi', 'kuukausi_nro', 'vuosikuukausi', 'vuosi']
const place = ['kunta_nro', 'kunta_nimi']
const amounts = ['saaja_lkm', 'korvattu_paiva_lkm', 'maksettu_eur', 'kunta_osuus_eur']
const group = ['ikaryhma', 'sukupuoli']

const field = (name: string) => ({
  name,
  type: /_lkm|_eur|vuosi/.test(name) ? 'number' : 'string',
  ...(name === 'vuosi' ? { values: [2024, 2025] } : {}),
  ...(name === 'vuosikuukausi' ? { values: [202412, 202502] } : {}),
  ...(name.endsWith('luokka') ? { values: ['300-499', 'Yhteensä'] } : {}),
})
const published: Record<string, string[]> = {
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

let server: ReplayServer
afterEach(() => server.close())

const asJson = (body: unknown): ReplayAnswer => ({
  mediaType: 'application/json',
  body: JSON.stringify(body),
})

/** CKAN as documented; it never gives more than two rows a page, whatever the limit. */
async function start(given: { published?: Record<string, string[]>; files?: ReplayRoute[] } = {}) {
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
  server = await startReplayServer({
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

function context(given: Partial<ExtractContext> = {}): ExtractContext {
  const http = createHttpClient({
    fetch,
    userAgent: 'elinvoima-test',
    limits: { calls: 1000, perMs: 1000, retries: 0 },
  })
  const asOf = new Date('2025-04-01T00:00:00Z')
  return { http, baseUrl: server.url, asOf, period: null, known: () => null, log: () => {}, ...given }
}

async function answersOf(context: ExtractContext): Promise<Answer[]> {
  const answers: Answer[] = []
  for await (const answer of extract(context)) answers.push(answer)
  return answers
}

async function rows() {
  return (await answersOf(context())).flatMap((answer) => [...parse(answer)])
}

const statements = () => server.requests.flatMap(({ query }) => new URLSearchParams(query).get('sql') ?? [])

describe('kela', () => {
  test('finds the data set by municipality among those of its name, and pages to its end', async () => {
    await start()
    const answers = await answersOf(context())
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
    await start()
    const known = (name: string) => (name.endsWith('-end.json') ? { etag: null, lastModified: null } : null)
    expect(await answersOf(context({ known }))).toEqual([])
    expect(statements()).toEqual([])
  })

  test('keeps recoveries and the municipality that stands for hidden ones', async () => {
    await start()
    const found = await rows()
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
    await start()
    await answersOf(context({ period: { from: '2025-01-01', to: '2025-12-31' } }))
    const asked = statements()
    expect(asked.every((sql) => sql.includes(`WHERE "aikatyyppi" = 'Kuukausi' AND "vuosi" = '2025'`))).toBe(
      true,
    )
    const held = asked.filter((sql) => sql.includes(`"etuuspaiva_luokka" = 'Yhteensä'`))
    expect(held.every((sql) => sql.includes(ids[share] ?? 'none'))).toBe(true)
    expect(held).toHaveLength(3)
  })

  test('names the columns that a drifted data set lacks, and fetches the others', async () => {
    await start({
      published: { [support]: [...time, ...place, ...group, 'tyomarkkinatukipaiva_luokka', 'saaja_lkm'] },
    })
    await expect(rows()).rejects.toThrow(
      /^1 of 3 parts failed: labour-market-support-share: kela description of \S+: expected the column kunta_osuus_eur, got aikatyyppi, /,
    )
  })

  test('refuses a new dimension that has no total', async () => {
    await start({ published: { [benefits]: [...(published[benefits] ?? []), 'kieli'] } })
    await expect(rows()).rejects.toThrow(
      /expected dimensions of kela_unemployment_benefit, or others with a total "Yhteensä", got kieli/,
    )
  })

  test('says which data set is not in the catalogue', async () => {
    await start({ published: { [share]: [...time, ...amounts] } })
    await expect(rows()).rejects.toThrow(
      /municipal-share: kela list of packages: expected one package kunnan-osa\S+ with a row per municipality, got 0 of 2/,
    )
  })

  test('refuses an error page that claims to be fine', async () => {
    await start()
    server.script('/data/api/3/action/package_search', [{ kind: 'html' }])
    await expect(rows()).rejects.toThrow(/expected application\/json, got text\/html "Huoltokatko"/)
  })

  test('names itself to the service', async () => {
    await start()
    server.script('/data/api/3/action/package_search', [{ kind: 'status', status: 403 }])
    await expect(rows()).rejects.toThrow(/package_search\S+: answered 403$/)
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
    await start({ files: [file, empty(benefits), empty(support)] })
    const found = await rows()
    expect(found.map(({ row }) => [row.kunta_nro, row.etuus, row.kunta_osuus_eur])).toEqual([
      ['678', 'Yhteensä', '120000.25'],
    ])
  })

  test('refuses a snapshot that it did not name', () => {
    expect(() => [...parse({ name: 'data.csv', bytes: new Uint8Array() })]).toThrow(
      `kela: expected a snapshot of ${dataSets.map(({ name }) => name).join(', ')} or kelasto, got data.csv`,
    )
  })
})
