import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GuardedSite, siteFiles, startGuardedSite } from '../../testing/open-id/guarded-site.ts'
import { publicAddress } from '../../testing/open-id/reader.ts'

let site: GuardedSite
beforeAll(async () => {
  site = await startGuardedSite()
})
afterAll(() => site.close())

const paths = Object.keys(siteFiles).map((path) => `/${path}`)

describe('without a session', () => {
  it.each(paths)('%s is asked to sign in for, and not told', async (path) => {
    const reader = site.newReader()
    const page = await reader.open(path, { follow: false })
    expect([page.status, page.text, page.headers.getSetCookie()]).toEqual([302, '', []])
    expect(page.headers.get('location')).toBe(`/auth/sign-in?to=${encodeURIComponent(path)}`)
    for (const method of ['GET', 'HEAD']) {
      const used = await reader.ask(`${publicAddress}${path}`, { method, follow: false })
      expect([used.status, used.headers.get('cache-control')]).toEqual([401, 'no-store'])
      expect(used.text).not.toContain(siteFiles[path.slice(1)])
    }
    const posted = await reader.open(path, { method: 'POST', follow: false })
    expect(posted.status).toBe(404)
  })

  it.each([
    '/auth/../index.html',
    '/auth/%2e%2e/index.html',
    '/healthz/../index.html',
    '//index.html',
    '/%69ndex.html',
  ])('%s leads to no file either', async (path) => {
    const page = await site.newReader().ask(`${publicAddress}${path}`, { follow: false })
    expect([401, 404]).toContain(page.status)
    expect(page.text).not.toContain('Yhteenveto')
  })

  it('answers that it is there, and no more', async () => {
    const health = await site.newReader().ask(`${publicAddress}/healthz`)
    expect([health.status, health.text]).toEqual([200, 'ok'])
  })
})

describe('signing in', () => {
  it('leads from the page asked for to the provider and back to that page', async () => {
    const page = await site.newReader().signIn('member', '/kunnat/?alue=32')
    expect([page.status, page.url]).toEqual([200, `${publicAddress}/kunnat/?alue=32`])
    expect(page.text).toContain('Kunnat')
  })

  it('can be done in several tabs of one browser at once', async () => {
    const reader = site.newReader()
    const forms = [await reader.open('/kunnat/'), await reader.open('/')]
    const body = () => new URLSearchParams({ account: 'member' })
    const pages = []
    for (const form of forms) pages.push(await reader.ask(form.url, { method: 'POST', body: body() }))
    expect(pages.map(({ status, url }) => [status, url])).toEqual([
      [200, `${publicAddress}/kunnat/`],
      [200, `${publicAddress}/`],
    ])
  })

  it('fails plainly where the reader gives up at the provider', async () => {
    const page = await site.newReader().signIn('')
    expect([page.status, page.url.split('?')[0]]).toEqual([400, `${publicAddress}/auth/callback`])
    expect(page.text).toContain('Kirjautuminen ei onnistunut')
    expect(site.faults.map(String).join()).toContain('authorization')
  })

  it('takes no answer in a browser that did not ask', async () => {
    const one = site.newReader()
    const form = await one.open('/')
    const resumed = await one.ask(form.url, {
      method: 'POST',
      body: new URLSearchParams({ account: 'member' }),
      follow: false,
    })
    const answer = await one.ask(resumed.headers.get('location') ?? '', { follow: false })
    const callback = answer.headers.get('location') ?? ''
    expect(callback).toContain(`${publicAddress}/auth/callback?code=`)
    const another = site.newReader()
    expect((await another.ask(callback)).status).toBe(400)
    expect((await another.open('/', { follow: false })).status).toBe(302)
    expect((await one.ask(callback.replace(/code=[^&]*/, 'code=guessed'))).status).toBe(400)
    expect((await one.ask(callback)).status).toBe(400)
  })

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example', '/auth/sign-out'])(
    'comes back to the front page where %s was asked for',
    async (to) => {
      const page = await site.newReader().signIn('member', `/auth/sign-in?to=${encodeURIComponent(to)}`)
      expect(page.url).toBe(`${publicAddress}/`)
    },
  )
})
