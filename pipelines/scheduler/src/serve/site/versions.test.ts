import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishSite } from '../../site/published-site.ts'
import { writeFiles } from '../../testing/site/site-files.ts'
import { type Served, serveSite } from '../serve-site.ts'

const hashes: Readonly<Record<string, string>> = {
  r1: '1'.repeat(32),
  r2: '2'.repeat(32),
  r3: '3'.repeat(32),
}

/** What a page names that never changes, as Evidence builds it. */
const named = (release: string) => [
  `/_app/immutable/entry/start.${release}.js`,
  `/data/release/unemployed/${hashes[release]}/unemployed.duckdb`,
  `/api/prerendered_queries/${hashes[release]}.arrow`,
]

let folder = ''
let served: Served

function publish(release: string) {
  const built = join(folder, `built-${release}`)
  const files = Object.fromEntries(named(release).map((path) => [path.slice(1), `${release} ${path}`]))
  writeFiles(built, {
    ...files,
    'index.html': named(release).join(' '),
    'data/manifest.json': JSON.stringify({ release }),
  })
  publishSite(join(folder, 'sites'), built, release)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sites-'))
  publish('r1')
  served = await serveSite({ folder: join(folder, 'sites', 'current'), host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

const ask = async (path: string) => {
  const answer = await fetch(`${served.url}${path}`)
  return { status: answer.status, text: await answer.text(), keep: answer.headers.get('cache-control') }
}

it('a page that is open keeps its release while the next one is served, without a restart', async () => {
  const open = (await ask('/')).text.split(' ')
  expect(open).toEqual(named('r1'))
  publish('r2')
  for (const path of open) {
    const { status, text, keep } = await ask(path)
    expect([status, text]).toEqual([200, `r1 ${path}`])
    expect(keep).toBe('public, max-age=31536000, immutable')
  }
  const anew = await ask('/')
  expect([anew.text.split(' '), anew.keep]).toEqual([named('r2'), 'public, no-cache'])
  expect(await ask('/data/manifest.json')).toEqual({
    status: 200,
    text: '{"release":"r2"}',
    keep: 'public, no-cache',
  })
  for (const path of named('r2')) expect((await ask(path)).text).toBe(`r2 ${path}`)
})

it('what is no longer kept is not there, and what may change is of the current release alone', async () => {
  publish('r3')
  expect((await ask(named('r1')[0] ?? '')).status).toBe(404)
  expect((await ask(named('r2')[0] ?? '')).status).toBe(200)
  writeFiles(join(folder, 'sites', 'r2'), { 'old.json': '{}' })
  expect((await ask('/old.json')).status).toBe(404)
})

it('is being updated, not broken, in the moment without a current site', async () => {
  const path = join(folder, 'sites', 'current')
  rmSync(path)
  const { status, text } = await ask('/')
  expect([status, text.includes('Sivusto päivittyy')]).toEqual([503, true])
})
