/** @typedef {{ href: string, title: string }} MenuItem */
/** @typedef {{ href?: string | undefined, label?: string, isPage?: boolean, frontMatter?: Record<string, any>, children?: Record<string, Node> }} Node */

/** What of the tree of pages is no page of the first edition. */
const OTHER = new Set(['en', 'api', 'explore', 'settings'])

/**
 * The menu of an edition: its first page and those right below it, by `sidebar_position` of their front matter.
 *
 * @param {Node} pages Evidence's tree of pages
 * @param {string} root what stands before the addresses of the edition: nothing, or `/en`
 * @returns {MenuItem[]}
 */
export function menuOf(pages, root) {
  const first = root === '' ? pages : (pages.children?.[root.slice(1)] ?? {})
  const children = Object.entries(first.children ?? {})
    .filter(([name, page]) => page.isPage && page.href && !(root === '' && OTHER.has(name)))
    .map(([, page]) => page)
  const position = (/** @type {Node} */ page) => Number(page.frontMatter?.sidebar_position ?? 99)
  return [first, ...children.sort((a, b) => position(a) - position(b))].map((page, i) => ({
    href: i === 0 ? `${root}/` : `${page.href}/`,
    title: String(page.frontMatter?.menu ?? page.frontMatter?.title ?? page.label ?? ''),
  }))
}

/** The same page in the other edition: `/kunnat/` and `/en/kunnat/`. */
export const inOtherEdition = (/** @type {string} */ path) =>
  /^\/en(\/|$)/.test(path) ? path.replace(/^\/en/, '') || '/' : `/en${path}`

/**
 * Whether the site has a page at an address: not every page is written in every language.
 *
 * @param {Node} pages Evidence's tree of pages
 * @param {string} path
 */
export function hasPage(pages, path) {
  const parts = path.split('/').filter(Boolean)
  const found = parts.reduce((/** @type {Node | undefined} */ node, part) => {
    const children = node?.children ?? {}
    const template = Object.keys(children).find((name) => name.startsWith('['))
    return children[part] ?? (template === undefined ? undefined : children[template])
  }, pages)
  return found?.isPage === true
}
