import { readFileSync } from 'node:fs'
import { rowSchema } from '@elinvoima/contracts'
import { type Answer, createHttpClient, type ExtractContext } from '@elinvoima/pipeline'
import { type ReplayAnswer, type ReplayServer, replayData, startReplayServer } from '@elinvoima/testkit'
import { afterEach, describe, expect, test } from 'vitest'
import { extract } from './extract.ts'
import { source } from './index.ts'
import { parse } from './parse.ts'

const regions = [
  {
    id: 207,
    code: '678',
    category: 'KUNTA',
    title: { fi: 'Raahe', sv: 'Brahestad', en: 'Raahe' },
    memberOf: [1],
  },
  { id: 52, code: 5, category: 'KUNTA', title: { fi: 'Alajärvi' } },
]
const indicator = { id: 127, title: { fi: 'Väestö', sv: 'Befolkning', en: 'Population' } }
const values = [
  { indicator: 127, region: 52, year: 2023, gender: 'total', value: 9646 },
  { indicator: 127, region: 207, year: 2023, gender: 'total', value: null },
  { indicator: 127, region: 207, year: 2022, gender: 'total', 'primary.value': 24073 },
]

let server: ReplayServer
afterEach(() => server.close())

const asJson = (body: unknown): ReplayAnswer => ({
  mediaType: 'application/json',
  body: JSON.stringify(body),
})

async function start(answers: { values?: (query: URLSearchParams) => unknown; etag?: string } = {}) {
  const { etag } = answers
  server = await startReplayServer({
    routes: [
      {
        path: '/rest/1.1/regions',
        answer: () => ({ ...asJson(regions), ...(etag === undefined ? {} : { etag }) }),
      },
      { path: '/rest/1.1/indicators/127', answer: () => asJson(indicator) },
      {
        path: '/rest/1.1/json',
        answer: ({ query }) => asJson(answers.values?.(new URLSearchParams(query)) ?? values),
      },
    ],
  })
}

function context(given: Partial<ExtractContext> = {}): ExtractContext {
  const http = createHttpClient({
    fetch,
    userAgent: 'elinvoima-test',
    limits: { calls: 1000, perMs: 1000, retries: 0 },
  })
  const asOf = new Date('2024-05-02T00:00:00Z')
  return { http, baseUrl: server.url, asOf, period: null, known: () => null, log: () => {}, ...given }
}

async function answersOf(context: ExtractContext): Promise<Answer[]> {
  const answers: Answer[] = []
  for await (const answer of extract(context)) answers.push(answer)
  return answers
}

async function rows(given: Partial<ExtractContext> = {}) {
  const answers = await answersOf(context(given))
  return answers.flatMap((answer) => [...parse(answer)])
}

describe('sotkanet', () => {
  test('gives regions, the indicator and its values as text rows that keep their contracts', async () => {
    await start()
    const found = await rows()
    expect(found.map(({ table }) => table)).toEqual([
      ...['sotkanet_region', 'sotkanet_region', 'sotkanet_indicator'],
      ...['sotkanet_value', 'sotkanet_value', 'sotkanet_value'],
    ])
    for (const { table, row } of found) {
      const contract = source.tables.find(({ name }) => name === table)
      expect(contract && rowSchema(contract, new Map()).safeParse(row).success).toBe(true)
    }
  })

  test('takes a missing value as null and the older name of the value', async () => {
    await start()
    const found = (await rows()).filter(({ table }) => table === 'sotkanet_value').map(({ row }) => row.value)
    expect(found).toEqual(['9646', null, '24073'])
  })

  test('asks for ten years one by one, and only for the years of a backfill', async () => {
    await start()
    await rows()
    await rows({ period: { from: '2019-01-01', to: '2020-12-31' } })
    const asked = server.requests.filter(({ path }) => path === '/rest/1.1/json').map(({ query }) => query)
    expect(new URLSearchParams(asked[0]).getAll('years')).toHaveLength(10)
    expect(asked[1]).toBe('indicator=127&years=2019&years=2020&genders=total')
  })

  test('says until when the values speak', async () => {
    await start()
    const answers = await answersOf(context())
    expect(answers.map(({ dataUntil }) => dataUntil)).toEqual([null, null, '2023-12-31'])
  })

  test('names itself, and says in one line when the service refuses', async () => {
    await start()
    server.script('/rest/1.1/regions', [{ kind: 'status', status: 403, body: 'Forbidden' }])
    await expect(rows()).rejects.toThrow(/^GET http:\/\/\S+\/rest\/1\.1\/regions: answered 403: Forbidden$/)
    expect(server.requests[0]?.headers['user-agent']).toBe('elinvoima-test')
  })

  test('leaves out what has not changed since the last snapshot', async () => {
    await start({ etag: '"r1"' })
    const known = (name: string) => (name === 'regions.json' ? { etag: '"r1"', lastModified: null } : null)
    const answers = await answersOf(context({ known }))
    expect(answers.map(({ name }) => name)).toEqual(['indicator-127.json', 'values-127.json'])
  })

  test('refuses an error page that claims to be fine', async () => {
    await start()
    server.script('/rest/1.1/json', [{ kind: 'html' }])
    await expect(rows()).rejects.toThrow(/expected application\/json, got text\/html "Huoltokatko"/)
  })

  test('names the member that a drifted answer lacks', async () => {
    await start({ values: () => [{ indicator: 127, area: 52, year: 2023, gender: 'total', value: 1 }] })
    await expect(rows()).rejects.toThrow(
      'sotkanet values-127.json [0].region: expected number, got undefined',
    )
  })

  test('names a row that has no value under any known name', async () => {
    await start({ values: () => [{ indicator: 127, region: 52, year: 2023, gender: 'total', amount: 1 }] })
    await expect(rows()).rejects.toThrow(
      'sotkanet values-127.json [0]: expected a member value or primary.value, got another',
    )
  })

  const data = replayData()
  test.skipIf(data === null)(
    'reads stored populations: 24 073 in Raahe and 309 municipalities in 2022',
    async () => {
      const file = readFileSync(`${data}/sotkanet/sotkadata_population_geofi.csv`, 'utf8')
      const stored = file
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').map(Number))
      await start({
        values: (query) =>
          stored
            .filter(([, , year]) => query.getAll('years').includes(String(year)))
            .map(([region, value, year]) => ({
              indicator: 127,
              region,
              year,
              gender: 'total',
              'primary.value': value,
            })),
      })
      const found = (await rows()).flatMap(({ row }) => (row.year === '2022' ? [row] : []))
      expect(found).toHaveLength(309)
      expect(found.find(({ region }) => region === '678')?.value).toBe('24073')
    },
  )
})
