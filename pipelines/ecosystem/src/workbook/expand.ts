import { columnMeta } from '@elinvoima/contracts'
import exceljs from 'exceljs'
import { sheets, tableOfSheet } from '../contract/index.ts'
import { cellText } from './cell-text.ts'
import { WorkbookUnreadable } from './unreadable.ts'

export interface ExpandedSheet {
  /** raw table, `ecosystem_<sheet>` */
  readonly table: string
  /** header of the sheet, in its order */
  readonly columns: readonly string[]
  /** one record per filled row: column → text, canonically written, null where empty */
  readonly rows: readonly Record<string, string | null>[]
}

/**
 * Turns the bytes of an .xlsx into text rows, one table per sheet: the first row names the columns, empty
 * rows are passed over, and so are sheets whose name is no table of the book (notes, lists). Throws
 * `WorkbookUnreadable` for bytes that are no workbook, for a header named twice, and for values without a header.
 */
export async function expandWorkbook(bytes: Uint8Array): Promise<ExpandedSheet[]> {
  const book = new exceljs.Workbook()
  try {
    await book.xlsx.load(arrayBufferOf(bytes))
  } catch (error) {
    throw new WorkbookUnreadable(null, 'expected the bytes of an .xlsx workbook', error)
  }
  return book.worksheets.flatMap((sheet) => {
    const table = tableOfSheet(sheet.name.trim().toLowerCase())
    return table === null ? [] : [{ table, ...sheetRows(sheet, decimalColumns(table)) }]
  })
}

/** Numbers typed as text have the Finnish decimal comma. */
const pointed = (text: string | null, isDecimal: boolean) =>
  isDecimal && text !== null ? text.replace(',', '.') : text

function decimalColumns(table: string): ReadonlySet<string> {
  const columns = Object.entries(sheets.find((contract) => contract.name === table)?.schema.shape ?? {})
  return new Set(columns.filter(([, column]) => columnMeta(column).kind === 'decimal').map(([name]) => name))
}

function sheetRows(
  sheet: exceljs.Worksheet,
  decimals: ReadonlySet<string>,
): Pick<ExpandedSheet, 'columns' | 'rows'> {
  const [header = [], ...records] = filledRows(sheet)
  const columns = header.map((name, index) => {
    if (name === null) throw new WorkbookUnreadable(sheet.name, `column ${index + 1} has no name in row 1`)
    if (header.indexOf(name) < index)
      throw new WorkbookUnreadable(sheet.name, `column "${name}" stands twice`)
    return name
  })
  const rows = records
    .filter((record) => record.some((cell) => cell !== null))
    .map((record) => {
      if (record.slice(columns.length).some((cell) => cell !== null)) {
        throw new WorkbookUnreadable(sheet.name, 'a row has a value right of the last named column')
      }
      return Object.fromEntries(
        columns.map((name, index) => [name, pointed(record[index] ?? null, decimals.has(name))]),
      )
    })
  return { columns, rows }
}

function filledRows(sheet: exceljs.Worksheet): (string | null)[][] {
  const rows: (string | null)[][] = []
  sheet.eachRow((row) => {
    const cells: (string | null)[] = []
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cellText(cell.value)))
    while (cells.length > 0 && cells.at(-1) === null) cells.pop()
    if (cells.length > 0) rows.push(cells)
  })
  return rows
}

function arrayBufferOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}
