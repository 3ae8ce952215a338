import ExcelJS from 'exceljs'
import { UsageError } from '../../run/failures.ts'
import type { ColumnKind, TypedRows } from './typed-rows.ts'

const numberFormats: Readonly<Record<ColumnKind, string>> = {
  date: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm:ss',
  other: '',
}
const mostRows = 1_048_575

function cellOf(value: unknown): ExcelJS.CellValue {
  if (value === null || value === undefined) return null
  // a cell holds 15 digits
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (typeof value === 'object' && !(value instanceof Date)) {
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : part))
  }
  return value as ExcelJS.CellValue
}

/**
 * An Excel workbook of one sheet, with real numbers, dates and truth values; texts stay texts, also those that look
 * like formulas. Throws UsageError when there are more rows than a sheet holds.
 */
export async function xlsxOf({ columns, rows }: TypedRows, sheetName: string): Promise<Uint8Array> {
  if (rows.length > mostRows)
    throw new UsageError(`${rows.length} rows: a sheet holds ${mostRows}, add --where`)
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(sheetName.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ name, kind }) => ({
    header: name,
    width: Math.max(12, name.length + 2),
    style: { numFmt: numberFormats[kind] },
  }))
  sheet.getRow(1).font = { bold: true }
  for (const row of rows) sheet.addRow(columns.map(({ name }) => cellOf(row[name])))
  return new Uint8Array(await book.xlsx.writeBuffer())
}
