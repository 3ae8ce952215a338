import type { CodeLists } from '@elinvoima/contracts'
import { sheetName, sheets } from '../contract/index.ts'
import { expandWorkbook } from '../workbook/expand.ts'
import { type Book, type BookRow, historySheet, keyOf } from './book.ts'
import { BookFaulty } from './book-faulty.ts'
import { committedRow } from './committed-row.ts'
import { type RowDifference, rowDifferences } from './differences.ts'
import { sheetFaults } from './sheet-faults.ts'

export interface SheetDifference {
  readonly sheet: string
  readonly rows: readonly RowDifference[]
}

/** What a workbook would make of the book. */
export interface Revision {
  readonly differences: readonly SheetDifference[]
  /** The sheets that differ, with all their rows as they would be. */
  readonly sheets: Book
}

/**
 * Compares the bytes of an .xlsx with the book. A sheet that the workbook has not stays as it is, and so does the
 * history, which only imports write. Throws `BookFaulty` with every wrong place, `WorkbookUnreadable` for no workbook.
 */
export async function reviseBook(book: Book, bytes: Uint8Array, codeLists: CodeLists): Promise<Revision> {
  const found = (await expandWorkbook(bytes)).flatMap((sheet) => {
    const contract = sheets.find(({ name }) => name === sheet.table)
    return contract && sheetName(contract) !== historySheet ? [{ sheet, contract }] : []
  })
  const twice = found.filter(
    ({ contract }, place) => found.findIndex((one) => one.contract === contract) < place,
  )
  const faults = [
    ...twice.map(({ sheet }) => ({
      sheet: sheet.name,
      row: null,
      column: null,
      problem: 'stands twice in the book',
    })),
    ...found.flatMap(({ sheet, contract }) => sheetFaults(contract, sheet, codeLists)),
  ]
  if (faults.length > 0) throw new BookFaulty(faults)
  const revised = found.flatMap(({ sheet, contract }) => {
    const name = sheetName(contract)
    const before = book.get(name) ?? []
    const written = new Map(before.map((row) => [keyOf(contract, row), row]))
    const after = sheet.rows.map((cells) => committedRow(contract, cells))
    const rows = rowDifferences(contract, before, after)
    const changed = new Set(rows.map(({ key }) => key))
    const kept = (row: BookRow) => {
      const key = keyOf(contract, row)
      return changed.has(key) ? row : (written.get(key) ?? row)
    }
    return rows.length === 0 ? [] : [{ name, rows, after: after.map(kept) }]
  })
  return {
    differences: revised.map(({ name, rows }) => ({ sheet: name, rows })),
    sheets: new Map(revised.map(({ name, after }) => [name, after])),
  }
}
