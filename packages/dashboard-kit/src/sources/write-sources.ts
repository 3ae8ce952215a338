import { createHash } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { releaseFile } from '../edition/edition-folder.ts'
import { DashboardError } from './dashboard-error.ts'
import { dataFolder, tableFile } from './data-folder.ts'
import { readSourceQueries, type SourceQuery } from './source-query.ts'
import { type WrittenTable, writeTableFile } from './table-file.ts'
import { wholeReleaseQueries } from './whole-release.ts'

/** What the page tables are, beside the release they are of. */
const hashOf = (queries: readonly SourceQuery[]): string =>
  createHash('sha256')
    .update(queries.map(({ source, table, sql }) => `${source}.${table}\0${sql}`).join('\0'))
    .digest('hex')
    .slice(0, 12)

/**
 * Runs every source query of a dashboard against a release and writes one DuckDB file a table, with the
 * manifest Evidence reads, into the folder that the build serves. What stood there before is removed.
 *
 * @param app folder of the dashboard
 * @param marts path of the release's `marts.duckdb`, opened read-only
 * @param onTable told of each table written
 * @throws DashboardError where the release is missing or a query fails
 */
export async function writeSources(
  app: string,
  marts: string,
  onTable: (query: SourceQuery, written: WrittenTable) => void = () => {},
): Promise<void> {
  if (!existsSync(marts)) {
    throw new DashboardError('no release to show; make one with `npx elinvoima refresh`', marts)
  }
  const written = await readSourceQueries(app)
  const folder = dataFolder(app)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })

  // a release is swapped by renaming a link: the file behind it is read from first to last
  const file = realpathSync(marts)
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' })
  const connection = await instance.connect()
  const renderedFiles: Record<string, string[]> = {}
  let hash = ''
  try {
    await connection.run(`attach '${file.replaceAll("'", "''")}' as release_file (read_only)`)
    await connection.run('use release_file')
    const queries = [...written, ...(await wholeReleaseQueries(app, connection, written))]
    hash = hashOf(queries)
    for (const query of queries) {
      const table = tableFile(app, query.source, query.table)
      onTable(query, await writeTableFile(connection, query, table))
      renderedFiles[query.source] = [
        ...(renderedFiles[query.source] ?? []),
        `static/data/${relative(folder, table)}`,
      ]
    }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ renderedFiles }))
  await writeFile(releaseFile(app), `${basename(dirname(file))} ${hash}`)
}
