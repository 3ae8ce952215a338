import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSettings } from '../settings/settings.ts'
import { buildSite } from './build-site.ts'
import { copyDashboard } from './dashboard-copy.ts'
import { currentSite, publishSite } from './published-site.ts'
import { siteBehind } from './site-behind.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sites-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('serves the site built before of the release that is gone back to, and says so while it does not', async () => {
  const settings = readSettings(folder, { ELINVOIMA_DATA: folder })
  mkdirSync(join(folder, 'dashboards'))
  mkdirSync(settings.releases)
  symlinkSync('r1', join(settings.releases, 'current'))
  const built = join(folder, 'build')
  mkdirSync(built)
  writeFileSync(join(built, 'index.html'), '')
  for (const release of ['r1', 'r2']) publishSite(settings.sites, built, release)
  expect(siteBehind(settings)).toContain('still shows release r2, current is r1')
  expect(await buildSite(settings)).toBe('r1')
  expect([currentSite(settings.sites), siteBehind(settings)]).toEqual(['r1', null])
  expect(await buildSite(settings)).toBeNull()
})

it('copies the pages of a dashboard to be built, reaching the packages and leaving what builds made', () => {
  const root = join(folder, 'root')
  for (const path of ['pages', 'build', '.edition', 'node_modules/kit'])
    mkdirSync(join(root, 'dashboards', 'one', path), { recursive: true })
  writeFileSync(join(root, 'dashboards', 'one', 'pages', 'index.md'), '# Yhteenveto')
  const copy = copyDashboard(root, 'one', join(folder, 'building'))
  const has = ['pages/index.md', 'node_modules/kit', 'build', '.edition'].filter((path) =>
    existsSync(join(copy, path)),
  )
  expect(has).toEqual(['pages/index.md', 'node_modules/kit'])
  expect(lstatSync(join(copy, 'node_modules')).isSymbolicLink()).toBe(true)
})

/** A dashboard whose build writes how many times it has been built. */
function dashboard(root: string, name: string, basePath: string) {
  const own = join(root, 'dashboards', name)
  const bin = join(own, 'node_modules', '.bin')
  for (const path of [join(own, 'pages'), bin]) mkdirSync(path, { recursive: true })
  writeFileSync(join(own, 'evidence.config.yaml'), basePath && `deployment:\n  basePath: ${basePath}\n`)
  const count = join(root, `${name}.built`)
  const build = `mkdir build && echo x >> ${count} && cp ${count} build/index.html`
  writeFileSync(join(own, 'package.json'), JSON.stringify({ name, scripts: { build } }))
  writeFileSync(join(bin, 'dashboard-sources'), '#!/bin/sh\ntest -f "$1"\n')
  chmodSync(join(bin, 'dashboard-sources'), 0o755)
}

describe('buildSite', () => {
  const times = (site: string, path: string) =>
    readFileSync(join(site, path, 'index.html'), 'utf8')
      .trim()
      .split('\n').length

  it('builds every dashboard into one site, and again only those whose inputs changed', async () => {
    const settings = readSettings(folder, { ELINVOIMA_DATA: join(folder, 'data') })
    mkdirSync(join(folder, 'node_modules'))
    mkdirSync(join(settings.releases, 'r1'), { recursive: true })
    writeFileSync(join(settings.releases, 'r1', 'marts.duckdb'), '')
    symlinkSync('r1', join(settings.releases, 'current'))
    dashboard(folder, 'one', '')
    dashboard(folder, 'two', '/analyst')
    const site = join(settings.sites, 'current')

    expect(await buildSite(settings)).toBe('r1')
    expect([times(site, ''), times(site, 'analyst')]).toEqual([1, 1])
    expect(await buildSite(settings)).toBeNull()

    writeFileSync(join(folder, 'dashboards', 'two', 'pages', 'uusi.md'), '# Uusi')
    expect(await buildSite(settings)).toBe('r1')
    expect([times(site, ''), times(site, 'analyst')]).toEqual([1, 2])

    expect(await buildSite(settings, true)).toBe('r1')
    expect([times(site, ''), times(site, 'analyst')]).toEqual([2, 3])
    expect(existsSync(settings.building)).toBe(false)
  })
})
