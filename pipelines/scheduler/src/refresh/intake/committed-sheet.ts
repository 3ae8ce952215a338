import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Connection, query } from '@elinvoima/warehouse'

const content = new URL('../../../../../data/ecosystem/', import.meta.url)

/** Header and rows of a committed sheet, as text. */
export async function cellsOf(connection: Connection, sheet: string): Promise<(string | null)[][]> {
  const path = fileURLToPath(new URL(`${sheet}.csv`, content))
  const rows = await query<Record<string, string | null>>(
    connection,
    "select * from read_csv($path, all_varchar = true, header = true, delim = ',')",
    { path },
  )
  const [header = ''] = readFileSync(path, 'utf8').split('\n', 1)
  const columns = header.split(',')
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]
}
