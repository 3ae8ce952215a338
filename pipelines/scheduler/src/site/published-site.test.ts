import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { serveSite } from '../serve/serve-site.ts'
import { publishSite } from './published-site.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sites-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function publish(release: string) {
  const built = join(folder, 'build')
  mkdirSync(join(built, 'kunnat'), { recursive: true })
  for (const page of ['', 'kunnat']) writeFileSync(join(built, page, 'index.html'), `${release} ${page}`)
  publishSite(join(folder, 'sites'), built, release)
}

it('keeps the two newest sites, and publishes the same release again', () => {
  for (const release of ['r1', 'r2', 'r3', 'r3']) publish(release)
  expect(readdirSync(join(folder, 'sites')).toSorted()).toEqual(['current', 'r2', 'r3'])
  expect(readFileSync(join(folder, 'sites', 'current', 'index.html'), 'utf8')).toContain('r3')
})

it('keeps the unchanging files of a site of the same release that it replaces, for pages that are open', () => {
  publish('r1')
  for (const part of ['', 'analyst']) {
    const chunks = join(folder, 'sites', 'r1', part, '_app', 'immutable')
    mkdirSync(chunks, { recursive: true })
    writeFileSync(join(chunks, 'old.js'), part)
  }
  publish('r1')
  const kept = ['', 'analyst'].map((part) => join(folder, 'sites', 'current', part, '_app/immutable/old.js'))
  expect(kept.map((path) => readFileSync(path, 'utf8'))).toEqual(['', 'analyst'])
})

it('serves a new site without a restart, folders by their index, and a page for what is not there', async () => {
  publish('r1')
  const served = await serveSite({ folder: join(folder, 'sites', 'current'), host: '127.0.0.1', port: 0 })
  const read = async (path: string) => {
    const response = await fetch(`${served.url}${path}`)
    return `${response.status} ${await response.text()}`
  }
  expect(await read('/')).toBe('200 r1 ')
  publish('r2')
  expect(await read('/')).toBe('200 r2 ')
  expect(await read('/kunnat')).toBe('200 r2 kunnat')
  expect(await read('/muuta')).toMatch(/^404 .*Sivua ei ole/)
  await served.close()
})
