import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openAccessLog } from '../../cli/log.ts'
import { startGuardedSite } from '../../testing/open-id/guarded-site.ts'

it('tells time, method, path, status, milliseconds and account of each request, and nothing else of a person', async () => {
  const site = await startGuardedSite()
  const reader = site.newReader()
  await reader.open('/?nimi=Meikäläinen', { follow: false })
  await reader.signIn('member', '/kunnat/?alue=32')
  await reader.open('/haku/131052-308T', { headers: { 'user-agent': 'Selain/1' } })
  await site.close()
  const told = site.accesses.map(({ method, path, status, account }) => [method, path, status, account])
  expect(told).toEqual([
    ['GET', '/', 302, null],
    ['GET', '/kunnat/', 302, null],
    ['GET', '/auth/sign-in', 302, null],
    ['GET', '/auth/callback', 302, 'member@example.fi'],
    ['GET', '/kunnat/', 200, 'member@example.fi'],
    ['GET', '/haku/(identity)', 404, 'member@example.fi'],
  ])
  expect(Object.keys(site.accesses[0] ?? {})).toEqual(['method', 'path', 'status', 'ms', 'account'])
})

it('is a line of JSON a request in the log folder', () => {
  const data = mkdtempSync(join(tmpdir(), 'log-'))
  openAccessLog(data)({ method: 'GET', path: '/', status: 200, ms: 3, account: null })
  const [line = ''] = readFileSync(join(data, 'log', 'access.log'), 'utf8').split('\n')
  const { time, ...access } = JSON.parse(line)
  expect(new Date(time).getFullYear()).toBeGreaterThan(2025)
  expect(access).toEqual({ level: 30, method: 'GET', path: '/', status: 200, ms: 3, account: null })
  rmSync(data, { recursive: true })
})
