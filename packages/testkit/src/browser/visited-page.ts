/// <reference lib="dom" />

import type { BrowserContext, Page, Request } from 'playwright-core'
import { type DrawnChart, readCharts } from './drawn-chart.ts'

/** A page of a site as a reader met it. */
export interface VisitedPage {
  path: string
  lang: string
  title: string
  /** Console errors, page errors, outside requests, failed requests, what never loaded: none is right. */
  faults: string[]
  /** Paths of the site that the page links to. */
  links: string[]
  /** Key figures shown: what, of whom, the text. */
  figures: { figure: string; basis: string; geography: string; text: string }[]
  /** Whether the page fetched a query engine (34 MB): its data were not all in it. */
  fetchedEngine: boolean
  charts: DrawnChart[]
}

/** Evidence shows a grey block of this class until a query or a chart is there. */
const SKELETON = '.animate-pulse'

/**
 * Opens a page of a site in a tab of its own and notes all that goes wrong in it.
 *
 * @param also looks further at the page while it is open; what it returns are faults
 */
export async function visitPage(
  browser: BrowserContext,
  site: string,
  path: string,
  also: (page: Page) => Promise<string[]> = async () => [],
): Promise<VisitedPage> {
  const page = await browser.newPage()
  // tsx names each function it compiles by a helper that a page does not have
  await page.addInitScript('globalThis.__name = (named) => named')
  const faults = listenForFaults(page, site)
  let fetchedEngine = false
  page.on('request', (request) => {
    fetchedEngine ||= request.url().endsWith('.wasm')
  })
  try {
    await page.goto(site + path, { waitUntil: 'load' })
    await page
      .waitForFunction((skeleton) => document.querySelector(skeleton) === null, SKELETON, {
        timeout: 60_000,
      })
      .catch(() => faults.push(`still loading after a minute: ${SKELETON}`))
    await page.waitForLoadState('networkidle')
    faults.push(...(await also(page)))
    const seen = await page.evaluate(readPage)
    return { path, faults, fetchedEngine, charts: await page.evaluate(readCharts), ...seen }
  } finally {
    await page.close()
  }
}

function listenForFaults(page: Page, site: string): string[] {
  const faults: string[] = []
  const answered = new Set<Request>()
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // a page that has read the last record of an Arrow stream does not wait for the end of the answer
    if (why === 'net::ERR_ABORTED' && answered.has(request)) return
    faults.push(`failed: ${request.url()} ${why}`)
  })
  page.on('response', (response) => {
    answered.add(response.request())
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(site) && !/^(data|blob):/.test(url)) faults.push(`outside request: ${url}`)
  })
  return faults
}

/** Runs in the page. */
function readPage() {
  const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  const attribute = (element: Element, name: string) => element.getAttribute(name) ?? ''
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter((link) => link.origin === location.origin)
    .map((link) => link.pathname.replace(/\/?$/, '/'))
  return {
    lang: document.documentElement.lang,
    title: document.title,
    links: [...new Set(links)],
    figures: [...document.querySelectorAll('[data-figure]')].map((element) => ({
      figure: attribute(element, 'data-figure'),
      basis: attribute(element, 'data-basis'),
      geography: attribute(element, 'data-geography'),
      text: text(element),
    })),
  }
}
