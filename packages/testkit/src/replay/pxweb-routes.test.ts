import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PxwebAnswer } from './pxweb-answer.ts'
import { pxwebRoutes } from './pxweb-routes.ts'
import { type ReplayServer, startReplayServer } from './server.ts'

const answer: PxwebAnswer = {
  columns: [
    { code: 'alue', text: 'Alue', type: 'd' },
    { code: 'ika', text: 'Ikä', type: 'd' },
    { code: 'vuosi', text: 'Vuosi', type: 't' },
    { code: 'a', text: 'Työttömät', type: 'c' },
    { code: 'b', text: 'Osuus', type: 'c' },
  ],
  data: ['KU678', 'KU625'].flatMap((area) =>
    ['SSS', '15-24'].flatMap((age) =>
      ['2025', '2024'].map((year) => ({
        key: [area, age, year],
        values: [age === 'SSS' ? '20' : '...', '1.5'],
      })),
    ),
  ),
  metadata: [{ updated: '2026-07-21T05.00.00Z', label: 'Taulukko', source: 'Tehty testiä varten' }],
}
let server: ReplayServer
beforeAll(async () => {
  server = await startReplayServer({ routes: pxwebRoutes({ path: '/t.px', answer, maxCells: 8 }) })
})
afterAll(() => server.close())

async function ask(selected: Record<string, string[]>, format = 'json') {
  const query = Object.entries(selected).map(([code, values]) => ({
    code,
    selection: { filter: 'item', values },
  }))
  const response = await fetch(`${server.url}/t.px`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, response: { format } }),
  })
  return { status: response.status, text: await response.text() }
}

it('describes the table that would have been answered like this', async () => {
  const metadata = await (await fetch(`${server.url}/t.px`)).json()
  expect(metadata).toMatchObject({
    title: 'Taulukko',
    variables: [
      { code: 'alue', values: ['KU678', 'KU625'] },
      { code: 'ika', values: ['SSS', '15-24'], elimination: true },
      { code: 'vuosi', values: ['2024', '2025'], time: true },
      { code: 'contentscode', values: ['a', 'b'], valueTexts: ['Työttömät', 'Osuus'] },
    ],
  })
})

it('states its limits', async () => {
  expect(await (await fetch(`${server.url}/t.px?config`)).json()).toMatchObject({ maxCells: 8, maxCalls: 40 })
})

it('answers the cells picked, with the total of what was left out', async () => {
  const { text } = await ask({ alue: ['KU625'], vuosi: ['2025', '2024'], contentscode: ['a'] })
  const { columns, data } = JSON.parse(text)
  expect(columns.map(({ code }: { code: string }) => code)).toEqual(['alue', 'vuosi', 'a'])
  expect(data).toEqual([
    { key: ['KU625', '2025'], values: ['20'] },
    { key: ['KU625', '2024'], values: ['20'] },
  ])
})

it('answers the same cells as JSON-stat 2, in the order asked', async () => {
  const picked = { alue: ['KU625'], ika: ['15-24'], vuosi: ['2024'], contentscode: ['a', 'b'] }
  const { text } = await ask(picked, 'json-stat2')
  expect(JSON.parse(text)).toMatchObject({
    id: ['alue', 'ika', 'vuosi', 'contentscode'],
    size: [1, 1, 1, 2],
    value: [null, 1.5],
    status: { 0: '...' },
    updated: '2026-07-21T05:00:00Z',
  })
})

it.each([
  [
    'more cells than allowed',
    403,
    { alue: ['KU678', 'KU625'], ika: ['SSS', '15-24'], vuosi: ['2024', '2025'], contentscode: ['a', 'b'] },
  ],
  ['a value that is not offered', 400, { alue: ['KU999'], vuosi: ['2025'], contentscode: ['a'] }],
  ['a variable that is not there', 400, { alue: ['KU678'], aika: ['2025'], contentscode: ['a'] }],
  ['nothing of a variable without a total', 400, { vuosi: ['2025'], contentscode: ['a'] }],
])('refuses %s', async (_, status, picked) => {
  expect((await ask(picked as Record<string, string[]>)).status).toBe(status)
})
