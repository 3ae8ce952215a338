import { DashboardError } from '../sources/dashboard-error.ts'
import { type PageQuery, readPages, readSharedQueries } from './page-query.ts'
import { withPageTables } from './page-tables.ts'
import { place, resolveQuery } from './resolve-query.ts'

/** A query that DuckDB refuses, and where it is written. */
export interface QueryFault {
  /** `pages/index.md:20` */
  where: string
  query: string
  message: string
}

/**
 * Plans every query of every page on the page tables, without running it: in seconds what a build of a
 * hundred seconds would let pass.
 *
 * @returns the faults, and how many queries were planned
 */
export async function findQueryFaults(app: string): Promise<{ faults: QueryFault[]; planned: number }> {
  const [pages, shared] = await Promise.all([readPages(app), readSharedQueries(app)])
  const faults: QueryFault[] = []
  let planned = 0
  await withPageTables(app, async (tables) => {
    for (const page of pages) {
      const borrowed = page.borrowed.flatMap(({ file }) => shared.get(file) ?? [])
      for (const query of [...page.own, ...borrowed]) {
        planned += 1
        try {
          await tables.run(`explain ${resolveQuery(page, query, shared)}`)
        } catch (error) {
          faults.push(asFault(query, error))
        }
      }
    }
  })
  return { faults, planned }
}

function asFault(query: PageQuery, error: unknown): QueryFault {
  if (error instanceof DashboardError) return { where: error.file, query: query.name, message: error.reason }
  const message = error instanceof Error ? error.message : String(error)
  return { where: place(query), query: query.name, message: message.split('\n')[0] ?? message }
}
