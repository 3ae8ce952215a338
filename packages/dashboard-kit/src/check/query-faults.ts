import type { DuckDBConnection } from '@duckdb/node-api'
import { DashboardError } from '../sources/dashboard-error.ts'
import { type PageQuery, readPages, readSharedQueries } from './page-query.ts'
import { withPageTables } from './page-tables.ts'
import { refusalWords } from './refusal-words.ts'
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
  const queries = pages.flatMap((page) => {
    const borrowed = page.borrowed.flatMap(({ file }) => shared.get(file) ?? [])
    return [...page.own, ...borrowed].map((query) => ({ page, query }))
  })
  // most queries are the same in every language
  const distinct = new Map(queries.map((each) => [`${place(each.query)} ${each.query.sql}`, each]))
  const faults: QueryFault[] = []
  await withPageTables(app, async (tables) => {
    for (const { page, query } of distinct.values()) {
      let sql = ''
      try {
        sql = resolveQuery(page, query, shared)
        await plan(tables, sql)
      } catch (error) {
        faults.push(asFault(query, sql, error))
      }
    }
  })
  return { faults, planned: distinct.size }
}

/** Plans a query, which is one statement: a second would be run. */
async function plan(tables: DuckDBConnection, sql: string): Promise<void> {
  const { count } = await tables.extractStatements(sql)
  if (count !== 1) throw new Error(`expected one statement, got ${count}`)
  await tables.run(`explain ${sql}`)
}

function asFault(query: PageQuery, sql: string, error: unknown): QueryFault {
  if (error instanceof DashboardError) return { where: error.file, query: query.name, message: error.reason }
  const message = error instanceof Error ? error.message : String(error)
  return { where: place(query), query: query.name, message: refusalWords(sql, message) }
}
