import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { finishPages } from './finish-pages.ts'

let site: string

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'))
  await mkdir(join(site, 'en'))
  const page = '<html lang="en">\n<link rel="manifest" href="/manifest.webmanifest" />'
  await Promise.all(['index.html', 'en/index.html'].map((path) => writeFile(join(site, path), page)))
})
afterEach(() => rm(site, { recursive: true }))

const page = (path: string) => readFile(join(site, path), 'utf8')

describe('finishPages', () => {
  it('states the language of a page by its edition', async () => {
    expect(await finishPages(site)).toBe(2)
    expect(await page('index.html')).toContain('<html lang="fi">')
    expect(await page('en/index.html')).toContain('<html lang="en">')
  })

  it('has the manifest asked for with the session, once however often it is run', async () => {
    await finishPages(site)
    await finishPages(site)
    expect((await page('index.html')).match(/crossorigin="use-credentials"/g)).toHaveLength(1)
  })
})
