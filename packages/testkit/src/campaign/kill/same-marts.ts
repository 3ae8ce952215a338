import { join } from 'node:path'
import {
  type Connection,
  count,
  currentRelease,
  identifier,
  literal,
  openWarehouse,
  query,
} from '@elinvoima/warehouse'

const martsOf = (data: string) =>
  join(data, 'releases', currentRelease(join(data, 'releases')) ?? '', 'marts.duckdb')

/** Columns by table, but for those that tell when a release was made. */
async function columnsOf(connection: Connection, database: string): Promise<Map<string, string>> {
  const rows = await query<{ table_name: string; columns: string }>(
    connection,
    `select table_name, string_agg('"' || column_name || '"', ', ' order by column_index) as columns
     from duckdb_columns()
     where database_name = $database and column_name not in ('release_id', 'run_id')
       and data_type not like 'TIMESTAMP%'
     group by table_name`,
    { database },
  )
  return new Map(rows.map(({ table_name, columns }) => [table_name, columns]))
}

/** Tables whose rows differ between the current releases of two data folders, and how many do, a line each. */
export async function differingMarts(one: string, other: string): Promise<string[]> {
  const reader = await openWarehouse({ path: ':memory:' })
  const { connection } = reader
  try {
    await connection.run(`attach ${literal(martsOf(one))} as one (read_only)`)
    await connection.run(`attach ${literal(martsOf(other))} as other (read_only)`)
    const [first, second] = [await columnsOf(connection, 'one'), await columnsOf(connection, 'other')]
    if (first.size === 0) return ['the release has no tables']
    const differing: string[] = []
    for (const table of new Set([...first.keys(), ...second.keys()])) {
      const columns = first.get(table)
      if (columns === undefined || columns !== second.get(table)) {
        differing.push(`${table}: other columns`)
        continue
      }
      const rows = (database: string) => `select ${columns} from ${database}.main.${identifier(table)}`
      const only = (a: string, b: string) =>
        count(connection, `select count(*) from (${rows(a)} except all ${rows(b)})`)
      const rowsOff = (await only('one', 'other')) + (await only('other', 'one'))
      if (rowsOff > 0) differing.push(`${table}: ${rowsOff} rows differ`)
    }
    return differing
  } finally {
    reader.close()
  }
}
