import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { identifier, openWarehouse } from '@elinvoima/warehouse'
import { UsageError } from '../run/failures.ts'

/** A file of rows as text, column by column; an empty cell and the `NA` of R are null. */
export interface TextColumns {
  /** the file's name, as errors call it */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
  /** The cells of a column. Throws UsageError naming those there are where it is not one of them. */
  cells(column: string): readonly (string | null)[]
}

const relations: Readonly<Record<string, string>> = {
  csv: "read_csv($path, all_varchar = true, header = true, nullstr = ['', 'NA'])",
  parquet: 'read_parquet($path)',
}

/**
 * Reads a CSV (`,` or `;`, gzipped or not) or a Parquet file: the columns wanted, of them those there are, all unless
 * given. Throws UsageError where it is not there or no such file.
 */
export async function readTextColumns(path: string, wanted?: readonly string[]): Promise<TextColumns> {
  if (!existsSync(path)) throw new UsageError(`there is no file ${path}`)
  const name = basename(path)
  const relation = relations[/\.parquet$/i.test(path) ? 'parquet' : 'csv'] ?? ''
  const warehouse = await openWarehouse({ path: ':memory:' })
  try {
    const columns = (
      await warehouse.connection.runAndReadAll(`from ${relation} limit 0`, { path })
    ).columnNames()
    const picked = columns.filter((column) => wanted?.includes(column) ?? true)
    const texts = picked.map((column) => `cast(${identifier(column)} as varchar)`)
    const reader = await warehouse.connection.runAndReadAll(
      `select ${[...texts, 'null'].join(', ')} from ${relation}`,
      { path },
    )
    const cells = new Map(reader.getColumnsJS().map((found, at) => [picked[at], found as (string | null)[]]))
    return {
      name,
      columns,
      rows: reader.currentRowCount,
      cells(column) {
        const found = cells.get(column)
        if (found === undefined)
          throw new UsageError(`${name}: expected a column "${column}", got ${columns.join(', ')}`)
        return found
      },
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const [line] = String(error instanceof Error ? error.message : error).split('\n')
    throw new UsageError(`${name}: ${line}`)
  } finally {
    warehouse.close()
  }
}

/**
 * A column as numbers. Throws UsageError naming the column and the first row, counted from 1 below the header, that
 * is no number or not as `isFit` wants it; `expected` says what that is.
 */
export function numberColumn(
  table: TextColumns,
  column: string,
  expected: string,
  isFit: (value: number) => boolean,
): Float64Array {
  const cells = table.cells(column)
  return Float64Array.from(cells, (cell, at) => {
    const value = cell === null || cell.trim() === '' ? Number.NaN : Number(cell)
    if (Number.isFinite(value) && isFit(value)) return value
    const got = cell === null ? 'nothing' : `"${cell}"`
    throw new UsageError(`${table.name} row ${at + 1}: ${column}: expected ${expected}, got ${got}`)
  })
}
