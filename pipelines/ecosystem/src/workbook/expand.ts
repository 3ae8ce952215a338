import { columnMeta } from '@elinvoima/contracts'
import type { BookSheet } from '@elinvoima/pipeline'
import type { Worksheet } from 'exceljs'
import { sheets, tableOfSheet } from '../contract/index.ts'
import { cellText } from './cell-text.ts'
import { WorkbookUnreadable } from './unreadable.ts'

/**
 * Turns the bytes of an .xlsx into text rows, one table per sheet: the first row names the columns, empty
 * rows are passed over, and so are empty sheets and those whose name is no table of the book (notes, lists). Throws
 * `WorkbookUnreadable` for bytes that are no workbook or a book without a sheet of ours, for a header named twice,
 * and for values without a header.
 */
export async function expandWorkbook(bytes: Uint8Array): Promise<BookSheet[]> {
  // loaded only where there is a workbook: it takes long to load
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  try {
    await book.xlsx.load(arrayBufferOf(bytes))
  } catch (error) {
    throw new WorkbookUnreadable(null, 'expected the bytes of an .xlsx workbook', error)
  }
  const found = book.worksheets.flatMap((sheet) => {
    const table = tableOfSheet(sheet.name.trim().toLowerCase())
    const filled = filledRows(sheet)
    if (table === null || filled.length === 0) return []
    return [{ name: sheet.name, table, ...sheetRows(sheet.name, filled, decimalColumns(table)) }]
  })
  if (found.length === 0) {
    const names = book.worksheets.map(({ name }) => name).join(', ')
    throw new WorkbookUnreadable(null, `expected a sheet such as driver or action, got ${names || 'none'}`)
  }
  return found
}

/** Numbers typed as text have the Finnish decimal comma. */
const pointed = (text: string | null, isDecimal: boolean) =>
  isDecimal && text !== null ? text.replace(',', '.') : text

function decimalColumns(table: string): ReadonlySet<string> {
  const columns = Object.entries(sheets.find((contract) => contract.name === table)?.schema.shape ?? {})
  return new Set(columns.filter(([, column]) => columnMeta(column).kind === 'decimal').map(([name]) => name))
}

interface FilledRow {
  readonly number: number
  readonly cells: readonly (string | null)[]
}

function sheetRows(
  sheet: string,
  [header, ...records]: readonly FilledRow[],
  decimals: ReadonlySet<string>,
): Pick<BookSheet, 'columns' | 'rows' | 'rowNumbers'> {
  const names = header?.cells ?? []
  const columns = names.map((name, index) => {
    if (name === null) throw new WorkbookUnreadable(sheet, `column ${index + 1} has no name in row 1`)
    if (names.indexOf(name) < index) throw new WorkbookUnreadable(sheet, `column "${name}" stands twice`)
    return name
  })
  const rows = records.map(({ number, cells }) => {
    if (cells.length > columns.length) {
      throw new WorkbookUnreadable(sheet, `row ${number} has a value right of the last named column`)
    }
    return Object.fromEntries(
      columns.map((name, index) => [name, pointed(cells[index] ?? null, decimals.has(name))]),
    )
  })
  return { columns, rows, rowNumbers: records.map(({ number }) => number) }
}

function filledRows(sheet: Worksheet): FilledRow[] {
  const rows: FilledRow[] = []
  sheet.eachRow((row, number) => {
    const cells: (string | null)[] = []
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cellText(cell.value)))
    while (cells.length > 0 && cells.at(-1) === null) cells.pop()
    if (cells.length > 0) rows.push({ number, cells })
  })
  return rows
}

function arrayBufferOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}
