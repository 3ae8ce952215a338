import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'

/** One `sources/<source>/<table>.sql` of a dashboard: the query that fills the page table `source.table`. */
export interface SourceQuery {
  source: string
  table: string
  sql: string
  /** Path of the file, relative to the dashboard. */
  file: string
}

/**
 * Every source query of a dashboard, by source and table name.
 *
 * @param app folder of the dashboard
 */
export async function readSourceQueries(app: string): Promise<SourceQuery[]> {
  const root = join(app, 'sources')
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const queries = await Promise.all(folders.map((folder) => readFolder(app, root, folder.name)))
  return queries.flat()
}

async function readFolder(app: string, root: string, source: string): Promise<SourceQuery[]> {
  const names = (await readdir(join(root, source))).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const path = join(root, source, name)
      const sql = (await readFile(path, 'utf8')).trim().replace(/;$/, '')
      return { source, table: basename(name, '.sql'), sql, file: relative(app, path) }
    }),
  )
}
