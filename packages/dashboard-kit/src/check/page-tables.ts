import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { DashboardError } from '../sources/dashboard-error.ts'
import { tableFile } from '../sources/data-folder.ts'
import { readManifest } from '../sources/manifest.ts'
import { readSourceQueries } from '../sources/source-query.ts'

/**
 * Opens the page tables of a dashboard (`source.table`) as its pages see them, and closes them after `use`.
 *
 * @throws DashboardError where a table has not been written
 */
export async function withPageTables<T>(
  app: string,
  use: (tables: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' })
  const connection = await instance.connect()
  try {
    const tables = await readManifest(app)
    const names = new Set(tables.map(({ source, table }) => `${source}.${table}`))
    for (const { source, table, file } of await readSourceQueries(app)) {
      if (names.has(`${source}.${table}`)) continue
      throw new DashboardError(`${source}.${table} is not written; run \`sources\` first`, file)
    }
    for (const { source, table } of tables) {
      const path = tableFile(app, source, table)
      const database = `"${source}__${table}"`
      await connection.run(`attach '${path.replaceAll("'", "''")}' as ${database} (read_only)`)
      await connection.run(`create schema if not exists "${source}"`)
      await connection.run(`create view "${source}"."${table}" as select * from ${database}.main."${table}"`)
    }
    // a query of a page reads what was attached and nothing else of this machine
    await connection.run('set enable_external_access = false')
    return await use(connection)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
