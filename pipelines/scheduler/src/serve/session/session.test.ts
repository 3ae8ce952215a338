import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GuardedSite, startGuardedSite } from '../../testing/open-id/guarded-site.ts'
import { publicAddress, type Reader } from '../../testing/open-id/reader.ts'

let site: GuardedSite
let reader: Reader
beforeAll(async () => {
  site = await startGuardedSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  reader = site.newReader()
  await reader.signIn('member')
})

const statusOf = async (path = '/') => (await reader.open(path, { follow: false })).status

/** The cookie that names the session of the reader. */
const sessionCookie = async () =>
  (await reader.cookies.getCookies(publicAddress)).find(({ key }) => key.endsWith('elinvoima'))

describe('a session', () => {
  it('ends after thirty minutes without a request', async () => {
    site.pass(29)
    expect(await statusOf()).toBe(200)
    site.pass(29)
    expect(await statusOf()).toBe(200)
    site.pass(30)
    expect(await statusOf()).toBe(302)
  })

  it('is not kept alive by what an open page asks for by itself', async () => {
    site.pass(20)
    expect(await statusOf('/_app/version.json')).toBe(200)
    site.pass(10)
    expect(await statusOf()).toBe(302)
  })

  it('ends eight hours after it began, however busy its reader is', async () => {
    for (let halfHours = 1; halfHours < 8 * 4; halfHours += 1) {
      site.pass(15)
      expect(await statusOf()).toBe(200)
    }
    site.pass(15)
    expect(await statusOf()).toBe(302)
  })

  it('is named by a cookie of this host alone, over https, that scripts and other sites cannot use', async () => {
    const cookie = await sessionCookie()
    expect(cookie?.key).toBe('__Host-elinvoima')
    expect([cookie?.secure, cookie?.httpOnly, cookie?.sameSite, cookie?.path, cookie?.hostOnly]).toEqual([
      true,
      true,
      'lax',
      '/',
      true,
    ])
    expect(cookie?.isPersistent()).toBe(false)
  })

  it('is told of to the pages by a cookie that says nothing of whose it is and opens nothing', async () => {
    const [told] = (await reader.cookies.getCookies(publicAddress)).filter(({ key }) => key === 'signed-in')
    expect([told?.value, told?.httpOnly]).toEqual(['1', false])
    reader = site.newReader()
    await reader.cookies.setCookie('signed-in=1; Path=/; Secure', publicAddress)
    expect(await statusOf()).toBe(302)
  })

  it.each([
    ['its name', (value: string) => value.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))],
    ['its signature', (value: string) => value.replace(/.(?=.{5}$)/, (one) => (one === 'A' ? 'B' : 'A'))],
    ['the signature left out', (value: string) => decodeURIComponent(value).split('.')[0] ?? ''],
  ])('is nobody’s where the cookie is changed: %s', async (_, change) => {
    const cookie = await sessionCookie()
    expect(await statusOf()).toBe(200)
    reader = site.newReader()
    const changed = `__Host-elinvoima=${change(cookie?.value ?? '')}; Path=/; Secure`
    await reader.cookies.setCookie(changed, publicAddress)
    expect(await statusOf()).toBe(302)
  })

  it('gets a new name when its reader signs in, so that one planted before is worth nothing', async () => {
    const before = (await sessionCookie())?.value
    await reader.open('/auth/sign-out', { method: 'POST', body: new URLSearchParams(), follow: false })
    await reader.cookies.setCookie(`__Host-elinvoima=${before}; Path=/; Secure`, publicAddress)
    await reader.open('/')
    await reader.signIn('member')
    expect((await sessionCookie())?.value).not.toBe(before)
  })
})

it('limits may be configured', async () => {
  const strict = await startGuardedSite({ settings: { idle_minutes: 5, absolute_hours: 0.1 } })
  reader = strict.newReader()
  await reader.signIn('member')
  strict.pass(4)
  expect(await statusOf()).toBe(200)
  strict.pass(2)
  expect(await statusOf()).toBe(302)
  await strict.close()
})
