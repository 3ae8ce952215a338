import type { Browser, Page } from 'playwright-core'
import { type VisitedPage, visitPage } from './visited-page.ts'

/** Pages open at a time: a page in the making takes a whole core. */
const TABS = 2

/** Opens the pages that a site begins with and then every page that is linked from one already opened. */
export async function walkSite(
  browser: Browser,
  site: string,
  first: readonly string[],
  also: (page: Page) => Promise<string[]> = async () => [],
): Promise<Map<string, VisitedPage>> {
  const reader = await browser.newContext({ locale: 'fi-FI', timezoneId: 'Europe/Helsinki' })
  const visited = new Map<string, VisitedPage>()
  let found = [...first]
  while (found.length > 0) {
    const pair = found.slice(0, TABS)
    const pages = await Promise.all(pair.map((path) => visitPage(reader, site, path, also)))
    for (const page of pages) visited.set(page.path, page)
    const links = [...found.slice(TABS), ...pages.flatMap((page) => page.links)]
    found = [...new Set(links)].filter((link) => !visited.has(link))
  }
  await reader.close()
  return visited
}
