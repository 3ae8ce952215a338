import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, identifier, literal, openWarehouse, query, type Row } from '@elinvoima/warehouse'
import { UsageError } from '../run/failures.ts'
import type { Settings } from '../settings/settings.ts'
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

/** Rows of an indicator, or of a table of context, in the current release. */
export async function queryMetric(
  settings: Settings,
  table: string,
  where: readonly string[],
): Promise<Row[]> {
  return withMarts(settings, async (connection) => {
    await answer(connection, table, where)
    return query(connection, 'select * from answer')
  })
}

/** The same rows as a Parquet file. */
export async function writeParquet(
  settings: Settings,
  table: string,
  where: readonly string[],
  file: string,
) {
  await withMarts(settings, async (connection) => {
    await answer(connection, table, where)
    await connection.run(`copy answer to ${literal(file)} (format parquet)`)
  })
}
