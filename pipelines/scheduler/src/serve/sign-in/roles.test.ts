import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GuardedSite, invited, siteFiles, startGuardedSite } from '../../testing/open-id/guarded-site.ts'
import { readMember } from './member.ts'
import { mayRead } from './roles.ts'

let site: GuardedSite
beforeAll(async () => {
  site = await startGuardedSite()
})
afterAll(() => site.close())

const paths = Object.keys(siteFiles).map((path) => `/${path}`)

async function statuses(account: string): Promise<(readonly [string, number])[]> {
  const reader = site.newReader()
  await reader.signIn(account)
  const answers = []
  for (const path of paths) answers.push([path, (await reader.open(path, { follow: false })).status] as const)
  return answers
}

describe('who is on a list', () => {
  it('reads all but the pages of analysts as a member of the steering group', async () => {
    expect(await statuses('member')).toEqual(
      paths.map((path) => [path, path.startsWith('/analyst/') ? 403 : 200]),
    )
  })

  it('reads everything as an analyst, by a group', async () => {
    expect(await statuses('analyst')).toEqual(paths.map((path) => [path, 200]))
  })

  it('is out at the next request when taken off the list, and in when back on it', async () => {
    const reader = site.newReader()
    expect((await reader.signIn('member')).status).toBe(200)
    site.invite({ ...invited, 'steering-group': { emails: ['another@example.fi'] } })
    expect((await reader.open('/')).status).toBe(403)
    site.invite(invited)
    expect((await reader.open('/')).status).toBe(200)
  })

  it('is not let in while the lists cannot be read', async () => {
    const reader = site.newReader()
    await reader.signIn('member')
    writeFileSync(site.file, 'people: [')
    expect((await reader.open('/')).status).toBe(500)
    expect(String(site.faults.at(-1))).toContain('is not YAML')
    site.invite(invited)
    expect((await reader.open('/')).status).toBe(200)
  })
})

describe('who is on no list', () => {
  it.each(['stranger', 'unverified'])('gets nothing of the site: %s', async (account) => {
    expect(await statuses(account)).toEqual(paths.map((path) => [path, 403]))
  })

  it('is told so in Finnish and English', async () => {
    const page = await site.newReader().signIn('stranger')
    expect(page.status).toBe(403)
    expect(page.text).toContain('Sinulla ei ole käyttöoikeutta')
    expect(page.text).toContain('You have no access')
  })
})

it.each(['/analyst', '/analyst/', '/analyst/index.html', '/Analyst/index.html', '/en/analyst/'])(
  '%s is for analysts alone',
  (path) => {
    expect([mayRead('steering-group', path), mayRead('analyst', path)]).toEqual([false, true])
  },
)

it.each(['/', '/analysts/', '/kunnat/analyst/'])('%s is for the steering group too', (path) => {
  expect(mayRead('steering-group', path)).toBe(true)
})

it('an e-mail address counts in lower case and unless it is said to be unverified', () => {
  const emailOf = (more: object) => readMember({ sub: '1', email: 'A@B.fi', ...more }, 'groups').email
  expect(emailOf({})).toBe('a@b.fi')
  expect(emailOf({ email_verified: 'true' })).toBe('a@b.fi')
  expect(emailOf({ email_verified: false })).toBeNull()
  expect(emailOf({ email_verified: 'false' })).toBeNull()
  expect(readMember({ sub: '1', roles: 'one' }, 'roles').groups).toEqual(['one'])
})
