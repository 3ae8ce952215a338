import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { parse } from 'yaml'
import type { SourceQuery } from './source-query.ts'

const CONNECTION = 'connection.yaml'

/** Whether a source folder says in its `connection.yaml` that it holds every table: `tables: all`. */
async function isWhole(folder: string): Promise<boolean> {
  const file = join(folder, CONNECTION)
  if (!existsSync(file)) return false
  return (parse(await readFile(file, 'utf8')) as { tables?: string } | null)?.tables === 'all'
}

/**
 * A query for each table of the release that the sources of a dashboard hold as a whole, besides those they write out.
 *
 * @param release connection whose current database is the release
 */
export async function wholeReleaseQueries(
  app: string,
  release: DuckDBConnection,
  written: readonly SourceQuery[],
): Promise<SourceQuery[]> {
  const root = join(app, 'sources')
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const queries: SourceQuery[] = []
  for (const { name: source } of folders) {
    if (!(await isWhole(join(root, source)))) continue
    const own = new Set(written.filter((query) => query.source === source).map(({ table }) => table))
    const found = await release.runAndReadAll(
      `select table_name from duckdb_tables() where database_name = current_database() and schema_name = 'main' order by 1`,
    )
    for (const [table] of found.getRows().filter(([table]) => !own.has(String(table)))) {
      const name = String(table)
      const sql = `select * from "${name.replaceAll('"', '""')}"`
      queries.push({ source, table: name, sql, file: join('sources', source, CONNECTION) })
    }
  }
  return queries
}
