import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GuardedSite, startGuardedSite } from '../../testing/open-id/guarded-site.ts'
import { publicAddress } from '../../testing/open-id/reader.ts'

let site: GuardedSite
beforeAll(async () => {
  site = await startGuardedSite()
})
afterAll(() => site.close())

it('signing out is asked by a form, which may lead to the provider', async () => {
  const reader = site.newReader()
  await reader.signIn('member')
  const asked = await reader.open('/auth/sign-out')
  expect(asked.text).toContain('<form method="post" action="/auth/sign-out">')
  expect(asked.headers.get('content-security-policy')).toContain(
    `form-action 'self' ${new URL(site.provider.issuer).origin}`,
  )
  expect((await reader.open('/')).status).toBe(200)
})

it('ends the session here, for copies of its cookie too, and then at the provider', async () => {
  const reader = site.newReader()
  await reader.signIn('member')
  const cookie = await reader.cookies.getCookieString(publicAddress)
  const form = { method: 'POST', body: new URLSearchParams(), follow: false }
  const answer = await reader.open('/auth/sign-out', form)
  const there = new URL(answer.headers.get('location') ?? '')
  expect([answer.status, answer.headers.get('clear-site-data')]).toEqual([303, '"cache"'])
  expect(there.origin).toBe(site.provider.issuer)
  expect(there.searchParams.get('post_logout_redirect_uri')).toBe(`${publicAddress}/auth/signed-out`)
  expect((await reader.open('/', { follow: false })).status).toBe(302)
  const thief = site.newReader()
  for (const one of cookie.split('; ')) await thief.cookies.setCookie(`${one}; Path=/; Secure`, publicAddress)
  expect((await thief.open('/', { follow: false })).status).toBe(302)

  const confirm = await reader.ask(there.href)
  const xsrf = /name="xsrf" value="([^"]*)"/.exec(confirm.text)?.[1] ?? ''
  const body = new URLSearchParams({ xsrf, logout: 'yes' })
  const out = await reader.ask(`${site.provider.issuer}/session/end/confirm`, { method: 'POST', body })
  expect([out.status, out.url]).toEqual([200, `${publicAddress}/auth/signed-out`])
  expect(out.text).toContain('Olet kirjautunut ulos')
  expect((await reader.open('/')).text).toBe('who are you?')
})
