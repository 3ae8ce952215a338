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

/** The first link to each page. */
const once = (links: readonly Link[]): Link[] =>
  links.filter(({ path }, i) => links.findIndex((link) => link.path === path) === i)

const isMethods = ({ path }: Link) => /\/menetelmat\/$/.test(path)

/**
 * The pages of an edition in the order of its menu, methods last, each followed by the pages below it that it links
 * to. `open` opens a page of the site; `isLeftOut` tells the last part of the address of pages that are not shown.
 */
export async function listSitePages(
  open: (path: string) => Promise<Page>,
  language: Language,
  isLeftOut: (name: string) => boolean,
): Promise<SitePage[]> {
  const root = firstPage(language)
  const isOfEdition = ({ path }: Link) => path.startsWith(root) && (root !== '/' || !path.startsWith('/en/'))
  const first = await open(root)
  const menu = once((await first.evaluate(readLinks, 'nav')).filter(isOfEdition))
  const ordered = [...menu.filter((link) => !isMethods(link)), ...menu.filter(isMethods)]
  const pages: SitePage[] = []
  for (const link of ordered) {
    pages.push({ ...link, depth: 0 })
    if (link.path === root) continue
    const page = await open(link.path)
    const below = once(await page.evaluate(readLinks, 'main'))
      .filter(({ path }) => path !== link.path && path.startsWith(link.path))
      .filter(({ path }) => !isLeftOut(path.split('/').at(-2) ?? ''))
    pages.push(...below.map((found) => ({ ...found, depth: 1 })))
  }
  return pages
}
