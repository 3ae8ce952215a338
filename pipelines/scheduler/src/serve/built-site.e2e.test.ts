import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { openBrowser } from '@elinvoima/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GuardedSite, startGuardedSite } from '../testing/open-id/guarded-site.ts'
import { publicAddress } from '../testing/open-id/reader.ts'
import { serveSite } from './serve-site.ts'

const built = process.env.ELINVOIMA_SITE
const unlimited = { member: 1e6, stranger: 1e6, signIn: 1e6 }

const pathsOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name))}`)

/** One page of each kind: of pages that lie side by side, the first. */
const onePageOfAKind = (paths: readonly string[]): string[] => {
  const byKind = new Map<string, string>()
  for (const path of paths.filter((one) => one.endsWith('/index.html')).toSorted()) {
    const kind = path.replace(/\/\d{3}\/index\.html$/, '/*')
    if (!byKind.has(kind)) byKind.set(kind, path.slice(0, -'index.html'.length))
  }
  return [...byKind.values()]
}

describe.skipIf(built === undefined)('the built site', () => {
  const paths = built === undefined ? [] : pathsOf(built)

  describe('behind sign-in', () => {
    let site: GuardedSite
    beforeAll(async () => {
      site = await startGuardedSite({ site: built ?? '', limits: unlimited })
    })
    afterAll(() => site?.close())

    it('gives none of its files, nor its pages by their folders, without a session', async () => {
      const stranger = site.newReader()
      const folders = paths.filter((path) => path.endsWith('/index.html')).map((path) => path.slice(0, -10))
      for (const path of [...paths, ...folders]) {
        const shown = await stranger.open(encodeURI(path), { follow: false })
        expect([path, shown.status, shown.text]).toEqual([path, 302, ''])
        const used = await stranger.ask(`${publicAddress}${encodeURI(path)}`, { follow: false })
        expect([path, used.status]).toEqual([path, 401])
      }
    })

    it('gives none of its files to a user on no list', async () => {
      const stranger = site.newReader()
      await stranger.signIn('stranger')
      for (const path of paths) {
        const { status } = await stranger.open(encodeURI(path), { follow: false })
        expect([path, status]).toEqual([path, 403])
      }
    })

    it('gives every file to an analyst, and those of analysts to nobody else', async () => {
      const [analyst, member] = [site.newReader(), site.newReader()]
      await analyst.signIn('analyst')
      await member.signIn('member')
      for (const path of paths) {
        const asAnalyst = await analyst.open(encodeURI(path), { follow: false })
        const asMember = await member.open(encodeURI(path), { follow: false })
        const isForAnalysts = /^\/(en\/)?analyst\//.test(path)
        expect([path, asAnalyst.status, asMember.status]).toEqual([path, 200, isForAnalysts ? 403 : 200])
      }
    })
  })

  it('shows a page of each kind in a browser, menus open, without breaking its policy', async () => {
    const served = await serveSite({ folder: built ?? '', host: '127.0.0.1', port: 0 })
    const browser = await openBrowser(process.env)
    const faults: string[] = []
    for (const path of onePageOfAKind(paths)) {
      const page = await browser.newPage()
      page.on('pageerror', ({ message }) => faults.push(`${path} ${message}`))
      page.on('console', (said) => {
        if (said.type() === 'error') faults.push(`${path} ${said.text()}`)
      })
      await page.goto(`${served.url}${path}`)
      await page.waitForLoadState('networkidle')
      const menu = page.locator('button[aria-expanded=false]:visible').first()
      if ((await menu.count()) > 0) await menu.click()
      await page.waitForLoadState('networkidle')
      await page.close()
    }
    await browser.close()
    await served.close()
    expect(onePageOfAKind(paths).length).toBeGreaterThan(3)
    expect(faults).toEqual([])
  })
})
