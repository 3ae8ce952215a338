import { DashboardError } from '../sources/dashboard-error.ts'
import type { Page, PageQuery } from './page-query.ts'

/**
 * The SQL a query of a page comes to: queries named in it put in as subqueries, page parameters and inputs
 * as an empty text.
 *
 * @throws DashboardError naming file and line where a query is unknown or takes in itself
 */
export function resolveQuery(page: Page, query: PageQuery, shared: Map<string, PageQuery>): string {
  const byName = new Map(page.own.map((own) => [own.name, own]))
  for (const { name, file } of page.borrowed) {
    const found = shared.get(file)
    if (found === undefined) throw new DashboardError(`no query file queries/${file}`, page.file)
    byName.set(name, found)
  }
  return expand(query, byName, [])
}

function expand(query: PageQuery, byName: Map<string, PageQuery>, within: PageQuery[]): string {
  return query.sql.trim().replace(/\$\{([^}]+)\}/g, (_, text: string) => {
    const name = text.trim()
    if (/^(params|inputs)\./.test(name)) return ''
    const inner = byName.get(name)
    if (inner === undefined) throw new DashboardError(`no query "${name}"`, place(query))
    if (inner === query || within.includes(inner)) {
      throw new DashboardError(`"${name}" takes in itself`, place(query))
    }
    return `(${expand(inner, byName, [...within, query])})`
  })
}

/** `file:line` of a query. */
export const place = (query: PageQuery): string => `${query.file}:${query.line}`
