import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TextFile } from '@elinvoima/warehouse'

/** Text rows of a table as an NDJSON file in `folder`. */
export function writtenRows(
  folder: string,
  table: string,
  rows: readonly string[],
  columns: readonly string[],
): TextFile {
  const path = join(folder, `${table}.ndjson`)
  writeFileSync(path, rows.join('\n'))
  return { format: 'ndjson', path, columns }
}
