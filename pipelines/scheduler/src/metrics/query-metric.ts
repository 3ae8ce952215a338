import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, identifier, openWarehouse, query, type Row } from '@elinvoima/warehouse'
import { UsageError } from '../run/failures.ts'
import type { Settings } from '../settings/settings.ts'
import { type FileFormat, fileWriters } from './export/file-writers.ts'
import { conditionsOf } from './where.ts'

/** Reads the figures of the current release, which are never written. Throws UsageError when there is none. */
export async function withMarts<T>(
  settings: Settings,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  let path: string
  try {
    path = realpathSync(join(settings.releases, 'current', 'marts.duckdb'))
  } catch {
    throw new UsageError('there is no release yet; see refresh')
  }
  const marts = await openWarehouse({ path, readOnly: true })
  try {
    return await work(marts.connection)
  } finally {
    marts.close()
  }
}

/** Makes the temporary table `answer` of a table's rows that fulfil the conditions. */
async function answer(connection: Connection, table: string, where: readonly string[]): Promise<void> {
  const found = await query<{ name: string }>(
    connection,
    `select column_name as name from duckdb_columns()
     where schema_name = 'main' and not internal and table_name = $table order by column_index`,
    { table },
  )
  if (found.length === 0) throw new UsageError(`no indicator "${table}" in the release; see metrics list`)
  const names = found.map(({ name }) => name)
  const conditions = await conditionsOf(connection, names, where)
  const tests = conditions.map(({ sql }, i) => `${sql} = $v${i}`)
  await connection.run(
    `create or replace temp table answer as select * from main.${identifier(table)}
     ${tests.length > 0 ? `where ${tests.join(' and ')}` : ''}`,
    Object.fromEntries(conditions.map(({ value }, i) => [`v${i}`, value])),
  )
}

/** Makes something of the chosen rows of an indicator, or of a table of context, in the current release. */
const withAnswer = <T>(
  settings: Settings,
  table: string,
  where: readonly string[],
  work: (connection: Connection, sql: string) => Promise<T>,
): Promise<T> =>
  withMarts(settings, async (connection) => {
    await answer(connection, table, where)
    return work(connection, 'select * from answer')
  })

/** Rows of an indicator, or of a table of context, in the current release. */
export const queryMetric = (settings: Settings, table: string, where: readonly string[]): Promise<Row[]> =>
  withAnswer(settings, table, where, query)

/** The same rows as the bytes of a file. */
export const exportMetric = (
  settings: Settings,
  table: string,
  where: readonly string[],
  format: FileFormat,
): Promise<Uint8Array> =>
  withAnswer(settings, table, where, (connection, sql) => fileWriters[format](connection, sql, table))
