import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGuardedSite } from '../../testing/open-id/guarded-site.ts'
import { writeFiles } from '../../testing/site/site-files.ts'
import { type Served, serveSite } from '../serve-site.ts'
import { sourceHash } from '../site/inline-hashes.ts'

let folder = ''
let served: Served
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  writeFiles(folder, {
    'index.html': '<!doctype html><script>start()</script><style>p{color:red}</style>',
    'kunnat/index.html': '<!doctype html><script>other()</script>',
    'a.js': 'start()',
  })
  served = await serveSite({ folder, host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

const directivesOf = ({ headers }: { headers: Headers }) =>
  new Map(
    (headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources] as const
    }),
  )

describe('a page', () => {
  it('runs its own scripts and no others', async () => {
    const policy = directivesOf(await fetch(served.url))
    expect(policy.get('default-src')).toEqual(["'self'"])
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", sourceHash('start()')])
    expect(policy.get('style-src')).toContain(sourceHash('p{color:red}'))
    expect(policy.get('style-src')).not.toContain("'unsafe-inline'")
    const other = directivesOf(await fetch(`${served.url}/kunnat/`)).get('script-src')
    expect(other).toContain(sourceHash('other()'))
    expect(other).not.toContain(sourceHash('start()'))
  })

  it.each(['object-src', 'base-uri', 'frame-ancestors'])('allows no %s', async (directive) => {
    expect(directivesOf(await fetch(served.url)).get(directive)).toEqual(["'none'"])
  })
})

it.each(['/', '/a.js', '/none', '/%', '/healthz'])('%s is answered with strict headers', async (path) => {
  const { headers } = await fetch(`${served.url}${path}`)
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('permissions-policy')).toContain('camera=()')
  expect(headers.get('strict-transport-security')).toBeNull()
})

it('a site on https asks to be opened by https only, and lets no shared cache keep its files', async () => {
  const site = await startGuardedSite()
  const reader = site.newReader()
  const page = await reader.signIn('member')
  expect(page.headers.get('strict-transport-security')).toBe('max-age=31536000')
  expect(page.headers.get('cache-control')).toBe('private, no-cache')
  const script = await reader.open('/_app/immutable/a.js')
  expect(script.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
  await site.close()
})
