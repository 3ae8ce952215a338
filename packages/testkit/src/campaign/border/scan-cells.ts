import { type Connection, identifier, openWarehouse, query, queryOne } from '@elinvoima/warehouse'
import type { Finding } from './finding.ts'
import type { CountKnown } from './known-identities.ts'

interface Column extends Record<string, unknown> {
  readonly schema_name: string
  readonly table_name: string
  readonly column_name: string
  readonly data_type: string
}

const looksLike = '[0-9]{6}[-+A-FU-Ya-fu-y]?[0-9]{3}[0-9A-Ya-y]'
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

async function scanColumn(connection: Connection, column: Column, count: CountKnown, aggregates: boolean) {
  const text = `cast(${identifier(column.column_name)} as varchar)`
  const table = `${identifier(column.schema_name)}.${identifier(column.table_name)}`
  const where = `${column.schema_name}.${column.table_name}.${column.column_name}`
  const { cells } = await queryOne<{ cells: number }>(
    connection,
    `select cast(count(*) as double) as cells from ${table}`,
  )
  const found = await query<{ text: string }>(
    connection,
    `select distinct ${text} as text from ${table} where regexp_matches(${text}, $pattern)`,
    { pattern: looksLike },
  )
  const known = found.reduce((sum, row) => sum + count(row.text), 0)
  const hits = known > 0 ? [`${where}: ${known} known identities`] : []
  if (aggregates && (column.data_type === 'UUID' || /person_?id|henkilo|pseudonym/i.test(column.column_name)))
    hits.push(`${where}: a column of persons`)
  else if (aggregates && column.data_type === 'VARCHAR') {
    const [pseudonym] = await query(
      connection,
      `select 1 from ${table} where regexp_matches(${text}, $pattern) limit 1`,
      { pattern: uuid },
    )
    if (pseudonym) hits.push(`${where}: a pseudonym`)
  }
  return { cells, hits }
}

/** Every cell of a database, read as text. `aggregates`: nothing of one person may be there, a pseudonym neither. */
export async function scanCells(
  connection: Connection,
  place: string,
  count: CountKnown,
  aggregates: boolean,
): Promise<Finding> {
  const columns = await query<Column>(
    connection,
    `select schema_name, table_name, column_name, data_type from duckdb_columns()
     where not internal and database_name = current_database()`,
  )
  let cells = 0
  const hits: string[] = []
  for (const column of columns) {
    const found = await scanColumn(connection, column, count, aggregates)
    cells += found.cells
    hits.push(...found.hits.map((hit) => `${place}: ${hit}`))
  }
  return { place, files: 1, cells, hits }
}

/** The cells of a DuckDB or a Parquet file. */
export async function scanTables(path: string, count: CountKnown, aggregates: boolean): Promise<Finding> {
  const isParquet = path.endsWith('.parquet')
  const database = await openWarehouse(isParquet ? { path: ':memory:' } : { path, readOnly: true })
  try {
    const { connection } = database
    if (isParquet) await connection.run('create table parquet as from read_parquet($path)', { path })
    return await scanCells(connection, path, count, aggregates)
  } finally {
    database.close()
  }
}
