import { tableFromJSON, tableToIPC } from 'apache-arrow'
import ExcelJS from 'exceljs'

type Rows = readonly Record<string, unknown>[]

const plain = (value: unknown) => {
  if (typeof value === 'bigint') return Number(value)
  return value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : (value ?? null)
}

/** Big integers as numbers, dates as ISO texts. */
export const plainRows = (rows: Rows): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])))

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  // a spreadsheet would run a text that begins like a formula
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Comma-separated text under a header; texts that a spreadsheet would run as a formula are made harmless. */
export function csvOf(rows: Rows): string {
  const lines = plainRows(rows).map((row) => Object.values(row).map(csvCell).join(','))
  return [Object.keys(rows[0] ?? {}).join(','), ...lines].join('\n')
}

/** An Arrow IPC stream. */
export const arrowOf = (rows: Rows): Uint8Array => tableToIPC(tableFromJSON(plainRows(rows)), 'stream')

/** An Excel workbook with one sheet. */
export async function xlsxOf(rows: Rows, sheetName: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(sheetName.slice(0, 31))
  sheet.columns = Object.keys(rows[0] ?? {}).map((key) => ({ key, header: key }))
  sheet.addRows(plainRows(rows))
  return new Uint8Array(await book.xlsx.writeBuffer())
}
