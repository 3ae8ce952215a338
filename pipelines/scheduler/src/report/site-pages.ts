/// <reference lib="dom" />
import type { Page } from '@elinvoima/browser'
import { firstPage, type Language } from './languages.ts'

/** A page of the site that the pack shows. */
export interface SitePage {
  readonly path: string
  readonly title: string
  /** 0 for a page of the menu, 1 for one below it */
  readonly depth: number
}

interface Link {
  readonly path: string
  readonly title: string
}

/** Links of the page that is open to pages of the site; runs in it. */
const readLinks = (within: string): Link[] =>
  [...document.querySelectorAll<HTMLAnchorElement>(`${within} a[href]`)]
    .filter((link) => link.origin === location.origin)
    .map((link) => ({
      path: link.pathname.replace(/\/?$/, '/'),
      title: (link.textContent ?? '').replace(/\s+/g, ' ').trim(),
    }))

/** The heading of a page of the site, whether or not it is open; runs in one that is. */
const readHeading = async (path: string): Promise<string> => {
  const html = await (await fetch(path)).text()
  const page = new DOMParser().parseFromString(html, 'text/html')
  return (page.querySelector('h1')?.textContent ?? page.title).replace(/\s+/g, ' ').trim()
}

/** The first link to each page. */
const once = (links: readonly Link[]): Link[] =>
  links.filter(({ path }, i) => links.findIndex((link) => link.path === path) === i)

const isMethods = ({ path }: Link) => /\/menetelmat\/$/.test(path)

/** Pages below a page that is open, under their own headings, for a link may stand on a map or in a sentence. */
async function pagesBelow(page: Page, path: string, isLeftOut: (name: string) => boolean) {
  const links = once(await page.evaluate(readLinks, 'main'))
    .filter((link) => link.path !== path && link.path.startsWith(path))
    .filter((link) => !isLeftOut(link.path.split('/').at(-2) ?? ''))
  const pages: SitePage[] = []
  for (const link of links) {
    const heading = await page.evaluate(readHeading, link.path)
    pages.push({ path: link.path, title: heading || link.title, depth: 1 })
  }
  return pages.toSorted((a, b) => a.title.localeCompare(b.title, 'fi'))
}

/**
 * The pages of an edition in the order of its menu, methods last, each followed by the pages below it that it links
 * to, by name. `open` opens a page of the site; `isLeftOut` tells by the last part of an address what is not shown.
 */
export async function listSitePages(
  open: (path: string) => Promise<Page>,
  language: Language,
  isLeftOut: (name: string) => boolean,
): Promise<SitePage[]> {
  const root = firstPage(language)
  const others = ['/en/', '/analyst/'].filter((other) => other !== root)
  const isOfEdition = ({ path }: Link) =>
    path.startsWith(root) && !others.some((other) => path.startsWith(other))
  const first = await open(root)
  const menu = once((await first.evaluate(readLinks, 'nav')).filter(isOfEdition))
  const ordered = [...menu.filter((link) => !isMethods(link)), ...menu.filter(isMethods)]
  const pages: SitePage[] = []
  for (const link of ordered) {
    pages.push({ ...link, depth: 0 })
    if (link.path !== root) pages.push(...(await pagesBelow(await open(link.path), link.path, isLeftOut)))
  }
  return pages
}
