import { rowSchema } from '@elinvoima/contracts'
import { type Answer, createHttpClient, type ExtractContext } from '@elinvoima/pipeline'
import { type ReplayAnswer, type ReplayServer, startReplayServer } from '@elinvoima/testkit'
import { afterEach, describe, expect, test } from 'vitest'
import { extract } from './extract.ts'
import { source } from './index.ts'
import { parse } from './parse.ts'

const raahe = '1791817-6'
const helsinki = '0201256-6'
const directory = '/api/Hakemistorajapinta/1.0/odata/Kunta'
const final = `/rest/v1/json/dokumentti/lopullinen/KKNR/${helsinki}/2024C12`
const corrected = `/rest/v1/json/dokumentti/jalkikorjattu/KKNR/${raahe}/2024C12`

const entry = (
  ytunnus: string,
  raportointikausi: string,
  hyvaksymisvaihe: string,
  hyvaksymispvm: string,
) => ({
  ...{ ytunnus, raportointikausi, hyvaksymisvaihe, hyvaksymispvm },
  ...{ raportointikokonaisuus: 'KKNR', julkaisupvm: null, tunnusluvut: 'https://elsewhere.example/' },
})

const catalogue = {
  aineistot: [
    entry(raahe, '2024C12', 'Lopullinen', '2025-06-02 11:45:10'),
    entry(raahe, '2024C12', 'Jälkikorjattu', '2025-09-30 08:00:00'),
    entry(raahe, '2025C06', 'Lopullinen', '2025-08-30 08:00:00'),
    entry(helsinki, '2024C12', 'Lopullinen', '2025-06-03 11:45:10'),
    entry('2617416-4', '2024C12', 'Lopullinen', '2025-06-04 11:45:10'),
    { ...entry(raahe, '2024', 'Lopullinen', '2025-01-10 08:00:00'), raportointikokonaisuus: 'KTAS' },
  ],
}

const figure = (ytunnus: string, tunnusluku: string, arvo: string | null, osakokonaisuus = 'k-t07') => ({
  ...{ ytunnus, tunnusluku, arvo, osakokonaisuus, raportointikausi: '2024C12' },
  ...{ raportointikokonaisuus: 'KKNR', taksonomia: 'jhs-2018-01/2023-04-02' },
})

let server: ReplayServer
afterEach(() => server.close())

const asJson = (body: unknown): ReplayAnswer => ({
  mediaType: 'application/json',
  body: JSON.stringify(body),
})

async function start(given: { catalogue?: unknown; next?: string } = {}) {
  const first = { value: [{ Kunta_Id: 678, Nimi: 'Raahe', YTunnus: raahe }], '@odata.nextLink': given.next }
  const second = {
    value: [
      { Kunta_Id: 91, Nimi: 'Helsinki', YTunnus: helsinki },
      { Kunta_Id: 999, YTunnus: null },
    ],
  }
  server = await startReplayServer({
    routes: [
      { path: directory, answer: ({ query }) => asJson(query === '$skip=1' ? second : first) },
      { path: '/rest/v1/json/aineistot', answer: () => asJson(given.catalogue ?? catalogue) },
      {
        path: corrected,
        answer: () =>
          asJson([
            figure(raahe, '3418067', '-253120411.55'),
            figure(raahe, '1562', null),
            figure(raahe, '1374', '', 'k-t13'),
            figure(raahe, '1374', '5.00', 'k-t07'),
            figure(raahe, '42', '1.00'),
          ]),
      },
      { path: final, answer: () => asJson([figure(helsinki, '699', '10.50')]) },
    ],
  })
}

function context(given: Partial<ExtractContext> = {}): ExtractContext {
  const http = createHttpClient({
    fetch,
    userAgent: 'elinvoima-test',
    limits: { calls: 1000, perMs: 1000, retries: 0 },
  })
  const asOf = new Date('2026-01-15T00:00:00Z')
  return { http, baseUrl: server.url, asOf, period: null, known: () => null, log: () => {}, ...given }
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

const paged = `${directory}?$skip=1`

describe('municipal-finance', () => {
  test('gives rows that keep their contracts', async () => {
    await start({ next: paged })
    const found = await rows()
    for (const { table, row } of found) {
      const contract = source.tables.find(({ name }) => name === table)
      expect(contract && rowSchema(contract, new Map()).safeParse(row).success).toBe(true)
    }
    expect(new Set(found.map(({ table }) => table)).size).toBe(3)
  })

  test('fetches the corrected report where there is one, of municipalities only', async () => {
    await start({ next: paged })
    const answers = await answersOf(context())
    expect(answers.map(({ name }) => name)).toEqual([
      'municipalities-1.json',
      'municipalities-2.json',
      'catalogue.json',
      `report-2024C12-${raahe}-2025-09-30.json`,
      `report-2024C12-${helsinki}-2025-06-03.json`,
    ])
    expect(answers.at(-1)?.dataUntil).toBe('2024-12-31')
  })

  test('takes euros as text, and what was not reported as null', async () => {
    await start()
    const figures = (await rows()).filter(({ table }) => table === 'municipal_finance_figure')
    expect(figures.map(({ row }) => [row.osakokonaisuus, row.tunnusluku, row.arvo])).toEqual([
      ['k-t07', '3418067', '-253120411.55'],
      ['k-t07', '1562', null],
      ['k-t13', '1374', null],
    ])
  })

  test('does not ask again for an approved report that is kept', async () => {
    await start()
    const known = (name: string) => (name.startsWith('report-') ? { etag: null, lastModified: null } : null)
    const answers = await answersOf(context({ known }))
    expect(answers.map(({ name }) => name)).toEqual(['municipalities-1.json', 'catalogue.json'])
  })

  test('keeps the reports that came when one does not', async () => {
    await start({ next: paged })
    server.script(corrected, [{ kind: 'status', status: 404 }])
    const names: string[] = []
    const all = async () => {
      for await (const { name } of extract(context())) names.push(name)
    }
    await expect(all()).rejects.toThrow(
      /^1 of 2 parts failed: report-2024C12-1791817-6\S+ GET \S+ answered 404$/,
    )
    expect(names.at(-1)).toBe(`report-2024C12-${helsinki}-2025-06-03.json`)
  })

  test('follows no next page to another server', async () => {
    await start({ next: 'http://elsewhere.example/Kunta' })
    await expect(rows()).rejects.toThrow(
      /expected a next page on http:\S+, got http:\/\/elsewhere\.example\/Kunta$/,
    )
  })

  test('names the place of a drifted member', async () => {
    await start({
      catalogue: { aineistot: [{ ...entry(raahe, '2024C12', 'Lopullinen', ''), ytunnus: undefined }] },
    })
    await expect(rows()).rejects.toThrow(
      'municipal-finance catalogue.json .aineistot[0].ytunnus: expected string, got undefined',
    )
  })

  test('refuses an answer of another media type', async () => {
    await start()
    server.script('/rest/v1/json/aineistot', [{ kind: 'media_type', mediaType: 'text/html' }])
    await expect(rows()).rejects.toThrow(/expected application\/json, got text\/html/)
  })
})
