import { columnMeta, type TableContract } from '@elinvoima/contracts'
import type { BookRow } from './book.ts'

/** A row of a workbook with its cells as the committed files write them: decimals with a comma, empty as `''`. */
export function committedRow(
  contract: TableContract,
  cells: Readonly<Record<string, string | null>>,
): BookRow {
  return Object.fromEntries(
    Object.entries(contract.schema.shape).map(([name, column]) => {
      const text = cells[name] ?? ''
      return [name, columnMeta(column).kind === 'decimal' ? text.replace('.', ',') : text]
    }),
  )
}
