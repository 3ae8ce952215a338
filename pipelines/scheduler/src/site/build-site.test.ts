import { existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
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
