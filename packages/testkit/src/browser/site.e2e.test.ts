import { openBrowser } from '@elinvoima/browser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './accessibility-faults.ts'
import { expectedFigures } from './expected-figure.ts'
import { type SiteServer, serveSite } from './serve-site.ts'
import type { VisitedPage } from './visited-page.ts'
import { walkSite } from './walk-site.ts'

const site = process.env.ELINVOIMA_SITE
const marts = process.env.ELINVOIMA_MARTS

describe.skipIf(site === undefined || marts === undefined)('the built steering-group dashboard', () => {
  let browser: Browser
  let server: SiteServer
  let pages: Map<string, VisitedPage>

  beforeAll(async () => {
    server = await serveSite(site ?? '')
    browser = await openBrowser(process.env)
    pages = await walkSite(browser, server.url, accessibilityFaults)
  }, 900_000)

  const allCharts = () => [...pages.values()].flatMap(({ charts }) => charts)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it('opens every page without an error, an outside request or an accessibility fault', () => {
    const faults = [...pages.values()].flatMap((page) => page.faults.map((fault) => `${page.path} ${fault}`))
    expect(faults).toEqual([])
  })

  it('leads to each kind of page by links, in Finnish and with titles of their own', () => {
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining(['/', '/kunnat/', '/kapea-vai-laaja/', '/laatu/', '/menetelmat/']),
    )
    expect([...pages.values()].filter(({ lang }) => lang !== 'fi')).toEqual([])
    expect(new Set([...pages.values()].map(({ title }) => title)).size).toBe(pages.size)
  })

  it('has its data in its pages: none fetches a query engine', () => {
    expect([...pages.values()].filter(({ fetchedEngine }) => fetchedEngine).map(({ path }) => path)).toEqual(
      [],
    )
  })

  it('shows every key figure of the release, and no other', async () => {
    const shown = [...pages.values()]
      .flatMap(({ figures }) => figures)
      .filter(({ geography }) => geography !== '')
      .map(
        ({ figure, basis, geography, text }) => `${figure} ${basis} ${geography} ${text.replace(/\s/g, ' ')}`,
      )
    const expected = (await expectedFigures(marts ?? '')).map(
      ({ figure, basis, geography, text }) => `${figure} ${basis} ${geography} ${text}`,
    )
    expect(expected.length).toBeGreaterThan(0)
    expect(shown.sort()).toEqual(expected.sort())
  })

  it('says so where the release has no row of a figure', () => {
    const without = [...pages.values()]
      .flatMap(({ figures }) => figures)
      .filter(({ geography }) => geography === '')
    expect(without.filter(({ text }) => text !== 'ei tietoa')).toEqual([])
  })

  it('draws charts on the first page and on every page of a municipality', () => {
    const charted = [...pages.values()].filter(({ path }) => path === '/' || /^\/kunnat\/./.test(path))
    const without = charted.filter(({ charts }) => !charts.some(({ isDrawn }) => isDrawn))
    expect(without.map(({ path }) => path)).toEqual([])
  })

  it('draws a chart of every series that has two values, and no chart of fewer', () => {
    const wrong = allCharts().filter(({ shape, isDrawn }) => isDrawn !== /^(line|bar)$/.test(shape))
    expect(wrong).toEqual([])
  })

  it('breaks a line where months are missing, and only there', () => {
    const single = allCharts().filter(({ shape, series }) => shape === 'line' && series === 1)
    expect(single.length).toBeGreaterThan(0)
    expect(single.filter(({ skipped, break: width }) => skipped > 0 !== width > 0.01)).toEqual([])
  })
})
