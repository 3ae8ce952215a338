import { openBrowser } from '@elinvoima/browser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './accessibility-faults.ts'
import { expectedFigures } from './expected-figure.ts'
import { type BuiltSite, serveBuiltSite } from './serve-built-site.ts'
import type { VisitedPage } from './visited-page.ts'
import { walkSite } from './walk-site.ts'

const data = process.env.ELINVOIMA_DATA
const marts = process.env.ELINVOIMA_MARTS

const languages = ['fi', 'en'] as const
const isOf = (language: string, { path }: VisitedPage) =>
  /^(\/analyst)?\/en\//.test(path) === (language === 'en')
/** Pages whose data are all in them: those of the steering group. */
const isWhole = ({ path }: VisitedPage) => !path.startsWith('/analyst/')

describe.skipIf(data === undefined || marts === undefined)('the built dashboards', () => {
  let browser: Browser
  let server: BuiltSite
  let pages: VisitedPage[]

  beforeAll(async () => {
    server = await serveBuiltSite(data ?? '')
    browser = await openBrowser(process.env)
    const walked = await walkSite(browser, server.url, ['/', '/analyst/'], accessibilityFaults)
    pages = [...walked.values()]
  }, 1_800_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const charts = () => pages.flatMap((page) => page.charts.map((chart) => ({ path: page.path, ...chart })))
  const pathsOf = (some: readonly VisitedPage[]) => some.map(({ path }) => path)

  it('open every page without an error, an outside request or an accessibility fault', () => {
    const faults = pages.flatMap((page) => page.faults.map((fault) => `${page.path} ${fault}`))
    expect(faults).toEqual([])
  })

  it.each(languages)('lead to each kind of page by links in "%s"', (language) => {
    const root = language === 'fi' ? '' : '/en'
    const kinds = ['', 'inhimillinen-paaoma', 'palvelut', 'asiakaspolut', 'etuudet', 'kunnat', 'kunnat/678']
    const more = ['ekosysteemi', 'kapea-vai-laaja', 'esr', 'laatu', 'menetelmat']
    const wanted = [...kinds, ...more].map((kind) => `${root}/${kind}`.replace(/\/?$/, '/'))
    expect(pathsOf(pages)).toEqual(expect.arrayContaining([...wanted, `/analyst${root}/`]))
  })

  it('say of each page its language, and give it a title of its own in it', () => {
    for (const language of languages) {
      const own = pages.filter((page) => isOf(language, page))
      expect(own.filter(({ lang }) => lang !== language)).toEqual([])
      expect(new Set(own.map(({ title }) => title)).size).toBe(own.length)
    }
  })

  it('have the same pages of the steering group in every language', () => {
    const [finnish, english] = languages.map((language) =>
      pathsOf(pages.filter((page) => isWhole(page) && isOf(language, page))).map((path) =>
        path.replace(/^\/en/, ''),
      ),
    )
    expect(english?.toSorted()).toEqual(finnish?.toSorted())
  })

  it('have the data of the steering group in their pages: none fetches a query engine', () => {
    expect(pathsOf(pages.filter((page) => isWhole(page) && page.fetchedEngine))).toEqual([])
  })

  it.each(languages)(
    'show every key figure of the release in "%s", and no other value of it',
    async (language) => {
      const expected = new Map(
        (await expectedFigures(marts ?? '', language)).map(({ figure, basis, geography, text }) => [
          `${figure} ${basis} ${geography}`,
          text,
        ]),
      )
      const shown = pages
        .filter((page) => isWhole(page) && isOf(language, page))
        .flatMap(({ path, figures }) => figures.map((one) => ({ path, ...one })))
        .filter(({ geography }) => geography !== '')
      const wrong = shown.filter(
        ({ figure, basis, geography, text }) =>
          expected.get(`${figure} ${basis} ${geography}`) !== text.replace(/\s/g, ' '),
      )
      expect(wrong).toEqual([])
      const names = new Set(shown.map(({ figure, basis, geography }) => `${figure} ${basis} ${geography}`))
      expect(expected.size).toBeGreaterThan(0)
      expect([...expected.keys()].filter((name) => !names.has(name))).toEqual([])
    },
  )

  it('say so where the release has no row of a figure', () => {
    const without = pages.flatMap(({ figures }) => figures).filter(({ geography }) => geography === '')
    expect(without.filter(({ text }) => !/^(ei tietoa|not known)$/.test(text))).toEqual([])
  })

  it('draw charts on every page of a municipality', () => {
    const places = pages.filter(({ path }) => /\/kunnat\/./.test(path))
    expect(places.length).toBeGreaterThan(0)
    expect(pathsOf(places.filter((page) => !page.charts.some(({ isDrawn }) => isDrawn)))).toEqual([])
  })

  it('draw every chart that has enough to draw, and tell it to those who cannot see it', () => {
    const wrong = charts().filter(({ shape, isDrawn }) => isDrawn === /^(number|none)$/.test(shape))
    expect(wrong).toEqual([])
    const silent = charts().filter(({ isDrawn, alternative }) => isDrawn && alternative.length < 20)
    expect(silent).toEqual([])
  })

  it('break a line where months are missing, and only there', () => {
    const single = charts().filter(({ shape, pieces }) => shape === 'line' && pieces.length === 1)
    expect(single.length).toBeGreaterThan(0)
    expect(single.filter(({ skipped, pieces }) => skipped > 0 !== (pieces[0] ?? 0) > 1)).toEqual([])
  })
})
