import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GuardedSite, startGuardedSite } from '../../testing/open-id/guarded-site.ts'
import type { Reader } from '../../testing/open-id/reader.ts'

let site: GuardedSite
beforeAll(async () => {
  site = await startGuardedSite({ limits: { member: 6, stranger: 4, signIn: 10 } })
})
afterAll(() => site.close())

/** How many requests from an address are answered before the first that is one too many. */
async function until429(reader: Reader, path: string, from: string): Promise<number> {
  for (let answered = 0; answered < 20; answered += 1) {
    const page = await reader.open(path, { follow: false, headers: { 'x-forwarded-for': from } })
    if (page.status === 429) {
      expect(page.text).toContain('Pyyntöjä on liikaa')
      expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(page.headers.get('x-ratelimit-limit')).toBeNull()
      return answered
    }
  }
  return Number.POSITIVE_INFINITY
}

it('holds each member to a number of requests a minute, wherever they come from', async () => {
  const reader = site.newReader()
  await reader.signIn('member')
  expect(await until429(reader, '/', '192.0.2.1')).toBe(5)
  expect(await until429(reader, '/', '192.0.2.2')).toBe(0)
  const another = site.newReader()
  await another.signIn('analyst')
  expect(await until429(another, '/', '192.0.2.1')).toBe(5)
})

it('holds each address without a session to fewer, and signing in to a number of its own', async () => {
  const reader = site.newReader()
  expect(await until429(reader, '/', '192.0.2.3')).toBe(4)
  expect(await until429(reader, '/kunnat/', '192.0.2.4')).toBe(4)
  expect(await until429(reader, '/auth/sign-in', '192.0.2.3')).toBe(10)
  expect(await until429(reader, '/%61uth/sign-in', '192.0.2.3')).toBe(0)
})

it('takes no address from a browser’s own word for it', async () => {
  const reader = site.newReader()
  expect(await until429(reader, '/', '203.0.113.9, 192.0.2.5')).toBe(4)
  expect(await until429(reader, '/', '203.0.113.10, 192.0.2.5')).toBe(0)
})
