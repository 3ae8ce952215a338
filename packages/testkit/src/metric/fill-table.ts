import type { DuckDBConnection } from '@duckdb/node-api'
import type { DrawnTable } from './drawn-table.ts'

/**
 * Puts the rows of a drawn table into an existing table; columns that are not drawn stay null.
 * A short person such as `7` becomes the uuid that ends in 7. An unknown column is an error.
 */
export async function fillTable(
  connection: DuckDBConnection,
  name: string,
  drawn: DrawnTable,
): Promise<void> {
  const types = await columnTypes(connection, name)
  const target = drawn.columns.map((column) => {
    const type = types.get(column)
    if (type === undefined) throw new Error(`${name}: expected one of ${[...types.keys()]}, got "${column}"`)
    return { column, type }
  })
  const places = target.map(({ type }, index) => `cast($${index + 1} as ${type})`).join(', ')
  const statement = `insert into ${name} (${drawn.columns.join(', ')}) values (${places})`
  for (const row of drawn.rows) {
    await connection.run(
      statement,
      row.map((cell, index) => (target[index]?.type === 'UUID' ? uuidOf(cell) : cell)),
    )
  }
}

/** The types of a table's columns by name, in their order; empty where there is no such table. */
export async function columnTypes(connection: DuckDBConnection, name: string): Promise<Map<string, string>> {
  const [schema = '', bare = ''] = name.split('.')
  const found = await connection.runAndReadAll(
    'select column_name, data_type from information_schema.columns where table_schema = $1 and table_name = $2 order by ordinal_position',
    [schema, bare],
  )
  return new Map(found.getRows().map(([column, type]) => [String(column), String(type)]))
}

function uuidOf(cell: string | null): string | null {
  if (cell === null || cell.length === 36) return cell
  return `00000000-0000-0000-0000-${cell.padStart(12, '0')}`
}
