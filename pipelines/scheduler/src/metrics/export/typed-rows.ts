import type { Connection, Row } from '@elinvoima/warehouse'

/** What a column's values are to a reader of a file. */
export type ColumnKind = 'date' | 'instant' | 'other'

/** An answer with its columns, which are there though no row is. */
export interface TypedRows {
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[]
  readonly rows: readonly Row[]
}

const kindOf = (type: string): ColumnKind => {
  if (type === 'DATE') return 'date'
  return type.startsWith('TIMESTAMP') ? 'instant' : 'other'
}

/** Runs a query and keeps the kinds of its columns. Values are those of the warehouse's `query`. */
export async function typedRows(connection: Connection, sql: string): Promise<TypedRows> {
  const reader = await connection.runAndReadAll(sql)
  const columns = reader
    .deduplicatedColumnNames()
    .map((name, i) => ({ name, kind: kindOf(String(reader.columnType(i))) }))
  return { columns, rows: reader.getRowObjectsJS() }
}
