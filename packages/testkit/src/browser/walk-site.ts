import type { Browser, Page } from 'playwright-core'
import { type VisitedPage, visitPage } from './visited-page.ts'

/** Opens the first page of a site and then every page that is linked from one already opened. */
export async function walkSite(
  browser: Browser,
  site: string,
  also: (page: Page) => Promise<string[]> = async () => [],
): Promise<Map<string, VisitedPage>> {
  const visited = new Map<string, VisitedPage>()
  const waiting = ['/']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (visited.has(path)) continue
    const page = await visitPage(browser, site, path, also)
    visited.set(path, page)
    waiting.push(...page.links.filter((link) => !visited.has(link)))
  }
  return visited
}
