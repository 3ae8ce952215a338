/// <reference lib="dom" />
import type { Browser, Page } from '@elinvoima/browser'

/** What Evidence shows until a query or a chart is there. */
const skeleton = '.animate-pulse'
/** Pages of a screen are printed smaller than on it, which is half of the sheets. */
const SCALE = 0.8
/** The text width of A4 between the margins, in pixels of a page. */
const width = Math.round(688 / SCALE)
const margin = { top: '14mm', right: '14mm', bottom: '18mm', left: '14mm' }

export interface PagePrinter {
  /** Opens a page of the site and waits until its data and charts are there. */
  open(path: string): Promise<Page>
  /** The page that is open, on A4. */
  print(): Promise<Uint8Array>
  /** HTML of ours, on A4. */
  printHtml(html: string): Promise<Uint8Array>
  close(): Promise<void>
}

/** Resolves when the page has kept its height and its drawings for a third of a second; runs in it. */
const settled = async (): Promise<void> => {
  await document.fonts.ready
  const look = () => `${document.body.scrollHeight} ${document.querySelectorAll('svg *, canvas').length}`
  const pause = () => new Promise((resolve) => setTimeout(resolve, 110))
  for (let same = 0, last = look(), tries = 0; same < 3 && tries < 60; tries += 1) {
    await pause()
    const now = look()
    same = now === last ? same + 1 : 0
    last = now
  }
}

/** Opens a tab, as wide as the paper, that prints pages of the site at `url`. */
export async function openPagePrinter(browser: Browser, url: string, locale: string): Promise<PagePrinter> {
  const reader = await browser.newContext({
    locale,
    timezoneId: 'Europe/Helsinki',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width, height: 1000 },
  })
  const page = await reader.newPage()
  // tsx names each function it compiles by a helper that a page does not have
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' })
  const print = (scale = SCALE) => page.pdf({ format: 'A4', printBackground: true, margin, scale })
  return {
    async open(path) {
      if (page.url() === url + path) return page
      const answer = await page.goto(url + path, { waitUntil: 'load' })
      if (!answer?.ok()) throw new Error(`${path}: the site answers ${answer?.status()}`)
      await page.waitForFunction((loading) => document.querySelector(loading) === null, skeleton)
      await page.waitForLoadState('networkidle')
      await page.evaluate(settled)
      return page
    },
    print: () => print(),
    async printHtml(html) {
      await page.goto('about:blank')
      await page.setContent(html, { waitUntil: 'load' })
      return print(1)
    },
    close: () => reader.close(),
  }
}
