import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '@elinvoima/browser'
import type { PDFDocument } from 'pdf-lib'
import type { Progress } from '../run/context.ts'
import { UsageError } from '../run/failures.ts'
import { serveSite } from '../serve/serve-site.ts'
import { addBookmarks, type Bookmark } from './bookmarks.ts'
import { contentsOf, coverOf, footerOf } from './front-pages.ts'
import { linkWithin } from './inner-links.ts'
import { addFooters, countPages, joinPages } from './join-pages.ts'
import { firstPage, type Language } from './languages.ts'
import { openPagePrinter, type PagePrinter } from './page-printer.ts'
import { readSiteFacts, type SiteFacts } from './site-facts.ts'
import { listSitePages, type SitePage } from './site-pages.ts'
import { words } from './words.ts'

export interface ReportOptions {
  /** folder of a built site */
  readonly site: string
  readonly language: Language
  readonly environment: NodeJS.ProcessEnv
  readonly progress: Progress
}

interface PrintedPage extends SitePage {
  readonly pdf: Uint8Array
  readonly length: number
}

async function printPages(printer: PagePrinter, facts: SiteFacts, options: ReportOptions) {
  const { language, progress } = options
  progress('looking for the pages')
  const pages = await listSitePages(printer.open, language, (name) => facts.otherMunicipalities.has(name))
  const printed: PrintedPage[] = []
  for (const [done, page] of pages.entries()) {
    progress(page.title, { done, of: pages.length })
    await printer.open(page.path)
    const pdf = await printer.print()
    printed.push({ ...page, pdf, length: await countPages(pdf) })
  }
  return printed
}

/** Each page with the number it begins on, after `before` pages. */
function numbered(pages: readonly PrintedPage[], before: number) {
  let number = before + 1
  return pages.map((page) => {
    const own = { ...page, number }
    number += page.length
    return own
  })
}

/** A bookmark for each page of the menu, with those of the pages below it. */
function bookmarksOf(pages: readonly (SitePage & { readonly number: number })[]): Bookmark[] {
  const bookmarks: (Bookmark & { below: Bookmark[] })[] = []
  for (const { title, depth, number } of pages) {
    const own = { title, page: number - 1, below: [] }
    const above = depth === 0 ? bookmarks : (bookmarks.at(-1)?.below ?? bookmarks)
    above.push(own)
  }
  return bookmarks
}

async function bind(
  printer: PagePrinter,
  facts: SiteFacts,
  pages: readonly PrintedPage[],
  language: Language,
  url: string,
): Promise<PDFDocument> {
  const cover = await printer.printHtml(coverOf(facts, language))
  // how long the contents are does not hang on the numbers in them
  const length = await countPages(await printer.printHtml(contentsOf(numbered(pages, 0), language, url)))
  const inOrder = numbered(pages, 1 + length)
  const contents = await printer.printHtml(contentsOf(inOrder, language, url))
  const document = await joinPages([cover, contents, ...pages.map(({ pdf }) => pdf)])
  linkWithin(document, url, new Map(inOrder.map(({ path, number }) => [path, number - 1])))
  addBookmarks(document, bookmarksOf(inOrder))
  await addFooters(document, footerOf(facts, language))
  document.setTitle(`${words[language].title}: ${facts.area}`, { showInWindowTitleBar: true })
  document.setLanguage(language)
  document.setCreator('Elinvoima')
  return document
}

/**
 * The meeting pack as a PDF: cover, contents and the pages of the built site, those of other areas' municipalities left
 * out. Throws UsageError when there is no site, or none in the language, and NoBrowser when no browser starts.
 */
export async function makeReport(options: ReportOptions): Promise<{ pdf: Uint8Array; pages: number }> {
  const { site, language, environment } = options
  const served = await serveSite({ folder: site, host: '127.0.0.1', port: 0 })
  try {
    if (!existsSync(join(site, firstPage(language), 'index.html')))
      throw new UsageError(`${site}: the site has no pages in ${language}; run elinvoima site`)
    const facts = await readSiteFacts(site, language)
    const browser = await openBrowser(environment)
    try {
      const printer = await openPagePrinter(browser, served.url, language === 'fi' ? 'fi-FI' : 'en-GB')
      const pages = await printPages(printer, facts, options)
      const document = await bind(printer, facts, pages, language, served.url)
      return { pdf: await document.save(), pages: document.getPageCount() }
    } finally {
      await browser.close()
    }
  } finally {
    await served.close()
  }
}
