import type { DuckDBConnection } from '@duckdb/node-api'
import { query } from '../duckdb/query.ts'
import { readHeader } from './read-header.ts'
import type { CsvDialect, TextFile } from './text-file.ts'

const formatOf = (path: string): TextFile['format'] => {
  const name = path.replace(/\.gz$/, '')
  if (name.endsWith('.parquet')) return 'parquet'
  return /\.(ndjson|jsonl)$/.test(name) ? 'ndjson' : 'csv'
}

/** What a file is and which columns it has, told from its name and its first bytes. */
export async function describeFile(
  connection: DuckDBConnection,
  path: string,
  given: Partial<CsvDialect> = {},
): Promise<TextFile> {
  const format = formatOf(path)
  if (format === 'csv') return { format, path, ...(await readHeader(path, given)) }
  const sql =
    format === 'parquet'
      ? 'select distinct name as column_name from parquet_schema($path) where num_children is null'
      : `select distinct unnest(json_keys(line)) as column_name from ${ndjsonLines} where json_valid(line)`
  const rows = await query<{ column_name: string }>(connection, sql, { path })
  return { format, path, columns: rows.map((row) => row.column_name).toSorted() }
}

export const ndjsonLines =
  "read_csv($path, columns = {'line': 'VARCHAR'}, delim = '\u001f', quote = '', escape = '', header = false, auto_detect = false)"
