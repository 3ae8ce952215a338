import type { Behaviour, ReplayServer } from '@elinvoima/testkit'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { labourMarket } from './tables/labour-market.ts'
import { population } from './tables/population.ts'
import { extractFrom, rowsOfAll, startStatfin } from './testing/extraction.ts'
import { smallLabourMarket } from './testing/small-labour-market.ts'

const path = '/StatFin/12r5.px'
let server: ReplayServer
beforeEach(async () => {
  server = await startStatfin({ '12r5': smallLabourMarket(3) })
})
afterEach(() => server.close())

const run = () => extractFrom(server.url, [labourMarket])
const change = (from: string, to: string): Behaviour => ({
  kind: 'changed',
  change: (body) => body.replaceAll(from, to),
})
const withoutLabourForce: Behaviour = {
  kind: 'changed',
  change: (body) => body.replaceAll('TYOVOIMATK', 'X').replaceAll('Työssäkäyntitilaston työvoima', 'Y'),
}

it.each<[string, Behaviour]>([
  ['429 with a pause', { kind: 'status', status: 429, retryAfter: '1' }],
  ['429 without one', { kind: 'status', status: 429 }],
  ['500', { kind: 'status', status: 500 }],
  ['a body cut off', { kind: 'cut_off' }],
])('asks again after %s, for metadata and for cells', async (_, behaviour) => {
  server.script(path, [behaviour, { kind: 'normal' }, behaviour])
  const { error, answers, messages } = await run()
  expect(error).toBeNull()
  expect(rowsOfAll(answers)).toHaveLength(9)
  expect(messages.filter((message) => message === 'will try again')).toHaveLength(2)
})

it('asks again when nothing came in time', async () => {
  server.script(path, [{ kind: 'slow', ms: 10_000 }])
  const { error, answers, messages } = await extractFrom(server.url, [labourMarket], { timeoutMs: 1500 })
  expect(error).toBeNull()
  expect(rowsOfAll(answers)).toHaveLength(9)
  expect(messages).toContain('will try again')
})

it.each<[string, Behaviour[], RegExp]>([
  [
    'three failures',
    [500, 502, 503].map((status) => ({ kind: 'status', status })),
    /answered 503 after 3 attempts$/,
  ],
  [
    'a table that is gone',
    [{ kind: 'status', status: 400, body: 'Bad Request' }],
    /answered 400: Bad Request$/,
  ],
  ['an error page', [{ kind: 'html' }], /expected application\/json.*, got text\/html "Huoltokatko"$/],
  ['an error page for cells', [{ kind: 'normal' }, { kind: 'html' }], /got text\/html "Huoltokatko"$/],
  ['another media type', [{ kind: 'media_type', mediaType: 'text/csv' }], /got text\/csv ".*$/],
  [
    'metadata without time',
    [change('"time":true', '"time":false')],
    /marked as time, got Alue, timeperiod_m, con/,
  ],
  ['metadata without areas', [change('"KU', '"KX')], /expected a variable of areas \(SSS, KU…\), got Alue/],
  ['metadata without a figure', [withoutLabourForce], /expected a figure TYOVOIMATK, got HAKIJA/],
  [
    'another shape',
    [change('"variables"', '"vars"')],
    /expected the metadata of a PxWeb table, got variables/,
  ],
  ['half a JSON', [{ kind: 'changed', change: (body) => body.slice(0, 90) }], /expected JSON, got "\{"title/],
])('ends in one line after %s', async (_, behaviours, line) => {
  server.script(path, behaviours)
  const { error } = await run()
  expect(String((error as Error).message)).toMatch(line)
  expect(String((error as Error).message)).toMatch(/^1 of 1 parts failed: 12r5: [^\n]*$/)
})

it('finds a renamed time variable by its mark', async () => {
  const renamed = JSON.stringify(smallLabourMarket(3)).replaceAll('timeperiod_m', 'kuukausi_2027')
  await server.close()
  server = await startStatfin({ '12r5': JSON.parse(renamed) })
  const { error, answers } = await run()
  expect(error).toBeNull()
  expect(rowsOfAll(answers)[0]).toMatchObject({ alue: 'SSS', kuukausi: '2026M06', tyovoimatk: '60000' })
})

it('finds a figure by its label when its code has changed', async () => {
  const recoded = JSON.stringify(smallLabourMarket(1)).replaceAll('TYOVOIMATK', 'tyonv-tyovoima2')
  await server.close()
  server = await startStatfin({ '12r5': JSON.parse(recoded) })
  expect(rowsOfAll((await run()).answers)[1]).toMatchObject({ alue: 'KU678', tyovoimatk: '3000' })
})

it('keeps the other tables when one fails', async () => {
  const { error, names } = await extractFrom(server.url, [population, labourMarket])
  expect(names).toEqual(['12r5-metadata.json', '12r5-2020s.json'])
  expect(String(error)).toMatch(/1 of 2 parts failed: 11ra: GET .*\/11ra\.px: answered 404: Not Found$/)
})

it('goes on with the limits stated before when the service no longer states them', async () => {
  server.script('/StatFin/', [{ kind: 'html' }])
  const { error, messages } = await run()
  expect(error).toBeNull()
  expect(messages).toContain('limits not stated')
})
