import { type ReplayServer, startReplayServer } from '@elinvoima/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttpClient, type HttpClientOptions } from './client.ts'
import { SourceUnavailable } from './source-unavailable.ts'
import { UnexpectedAnswer } from './unexpected-answer.ts'

const fast = { calls: 1000, perMs: 1000, retries: 3, timeoutMs: 2000 }
const accept = ['application/json']
let server: ReplayServer
let waits: number[] = []

function client(options: Partial<HttpClientOptions> = {}) {
  return createHttpClient({
    fetch,
    userAgent: 'elinvoima-test',
    random: () => 0.5,
    sleep: async (ms) => void waits.push(ms),
    ...options,
    limits: { ...fast, ...options.limits },
  })
}

const ask = (path: string, options?: Partial<HttpClientOptions>) => {
  waits = []
  return client(options).request({ url: `${server.url}${path}`, accept })
}
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  )
const asked = (path: string) => server.requests.filter((request) => request.path === path)

beforeAll(async () => {
  const body = JSON.stringify({ value: 'x'.repeat(2000) })
  const paths = [
    '/ok',
    '/429',
    '/date',
    '/long',
    '/500',
    '/always',
    '/slow',
    '/cut',
    '/html',
    '/type',
    '/pace',
  ]
  server = await startReplayServer({
    routes: [
      ...paths.map((path) => ({ path, answer: () => ({ mediaType: 'application/json', body }) })),
      { path: '/tag', answer: () => ({ mediaType: 'application/json', body, etag: '"v1"' }) },
      {
        path: '/since',
        answer: () => ({
          mediaType: 'application/json',
          body,
          lastModified: 'Tue, 21 Jul 2026 05:00:00 GMT',
        }),
      },
      { path: '/bad', answer: () => ({ status: 400, mediaType: 'text/plain', body: 'Bad\nRequest' }) },
      {
        path: '/echo',
        answer: ({ body: sent }) => ({ mediaType: 'application/json', body: JSON.stringify(sent) }),
      },
    ],
  })
})
afterAll(() => server.close())

describe('a client of public services', () => {
  it('gives the bytes and names itself', async () => {
    const answer = await ask('/ok')
    expect(answer).toMatchObject({ status: 200, notModified: false, mediaType: 'application/json' })
    expect(answer.bytes.byteLength).toBe(2012)
    expect(asked('/ok')[0]?.headers['user-agent']).toBe('elinvoima-test')
  })

  it('sends a body as JSON by POST', async () => {
    const answer = await client().request({ url: `${server.url}/echo`, accept, body: { query: [] } })
    expect(JSON.parse(Buffer.from(answer.bytes).toString())).toEqual({ query: [] })
  })

  it('waits as long as a 429 asks, in seconds or until a date', async () => {
    server.script('/429', [
      { kind: 'status', status: 429, retryAfter: '7' },
      { kind: 'status', status: 429 },
    ])
    await ask('/429')
    expect(waits).toEqual([7250, 500])
    server.script('/date', [{ kind: 'status', status: 429, retryAfter: 'Tue, 21 Jul 2026 05:00:09 GMT' }])
    await ask('/date', { now: () => Date.parse('2026-07-21T05:00:00Z') })
    expect(waits).toEqual([9250])
  })

  it('gives up at once when asked to stay away too long', async () => {
    server.script('/long', [{ kind: 'status', status: 503, retryAfter: '86400' }])
    const error = await errorOf(ask('/long'))
    expect(error).toMatchObject({ status: 503, attempts: 1, retryAfterMs: 86_400_000 })
    expect(waits).toEqual([])
  })

  it('tries again after 500 with growing pauses', async () => {
    server.script(
      '/500',
      [500, 502, 504].map((status) => ({ kind: 'status', status }) as const),
    )
    expect((await ask('/500')).status).toBe(200)
    expect(waits).toEqual([250, 500, 1000])
  })

  it('says in one line what never came', async () => {
    server.script(
      '/always',
      Array.from({ length: 4 }, () => ({ kind: 'status', status: 503, body: 'busy' }) as const),
    )
    const error = await errorOf(ask('/always'))
    expect(error).toBeInstanceOf(SourceUnavailable)
    expect(String(error)).toBe(
      `SourceUnavailable: GET ${server.url}/always: answered 503 after 4 attempts: busy`,
    )
  })

  it('does not repeat a request that was wrong', async () => {
    const error = await errorOf(ask('/bad'))
    expect(error).toMatchObject({ message: `GET ${server.url}/bad: answered 400: Bad Request`, attempts: 1 })
    expect(asked('/bad')).toHaveLength(1)
  })

  it('tries again when nothing came in time', async () => {
    server.script('/slow', [{ kind: 'slow', ms: 1000 }])
    expect((await ask('/slow', { limits: { timeoutMs: 200 } })).status).toBe(200)
    expect(asked('/slow')).toHaveLength(2)
  })

  it('tries again when the body broke off', async () => {
    server.script('/cut', [{ kind: 'cut_off' }])
    expect((await ask('/cut')).bytes.byteLength).toBe(2012)
    server.script('/cut', [{ kind: 'cut_off' }])
    const error = await errorOf(ask('/cut', { limits: { retries: 0 } }))
    expect(error).toBeInstanceOf(SourceUnavailable)
    expect(String(error)).toMatch(/no answer: body cut off: /)
  })

  it('refuses an error page that claims to be fine', async () => {
    server.script('/html', [{ kind: 'html' }])
    const error = await errorOf(ask('/html'))
    expect(error).toBeInstanceOf(UnexpectedAnswer)
    expect(String(error)).toBe(
      `UnexpectedAnswer: ${server.url}/html: expected application/json, got text/html "Huoltokatko"`,
    )
    expect(asked('/html')).toHaveLength(1)
  })

  it('refuses another media type and a body past its limit', async () => {
    server.script('/type', [{ kind: 'media_type', mediaType: 'text/csv' }])
    expect(String(await errorOf(ask('/type')))).toMatch(/expected application\/json, got text\/csv/)
    const error = await errorOf(ask('/type', { limits: { maxBytes: 100 } }))
    expect(error).toMatchObject({ expected: 'application/json of at most 100 bytes', got: '2012 bytes' })
  })

  it('is told when nothing changed', async () => {
    const tag = await client().request({ url: `${server.url}/tag`, accept, etag: '"v1"' })
    expect(tag).toMatchObject({ status: 304, notModified: true })
    const lastModified = 'Tue, 21 Jul 2026 05:00:00 GMT'
    const since = await client().request({ url: `${server.url}/since`, accept, lastModified })
    expect(since.notModified).toBe(true)
    expect((await ask('/tag')).etag).toBe('"v1"')
  })

  it('tries again when no one answers, then says so', async () => {
    const closed = await startReplayServer({ routes: [] })
    await closed.close()
    waits = []
    const error = await errorOf(client().request({ url: `${closed.url}/x`, accept }))
    expect(error).toMatchObject({ status: null, attempts: 4 })
    expect(String(error)).toMatch(/no answer after 4 attempts: .*ECONNREFUSED/)
  })

  it('keeps the pace over all requests', async () => {
    const slow = client({ limits: { calls: 2, perMs: 300 } })
    await Promise.all([1, 2, 3].map(() => slow.request({ url: `${server.url}/pace`, accept })))
    const times = asked('/pace').map(({ atMs }) => atMs)
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(250)
  })
})
