import ExcelJS from 'exceljs'
import { kindOf, valueInFile } from './columns.js'

/** How a cell shows its value, in Excel's own codes; a spreadsheet puts in the separators of its language. */
const codes = /** @type {Record<string, string>} */ ({
  number: '#,##0.###',
  decimal: '#,##0.0',
  count: '#,##0',
  percent: '0.0" %"',
  eur: '#,##0" €"',
  eur_exact: '#,##0.00" €"',
  meur: '#,##0" €"',
  year: '0',
  date: 'd.m.yyyy',
  month: 'd.m.yyyy',
  in_month: 'd.m.yyyy',
  instant: 'd.m.yyyy hh:mm',
})

/** @param {number} width of the longest text @returns {number} of a column */
const fitting = (width) => Math.min(60, Math.max(10, width + 2))

/**
 * The rows as a workbook of one sheet, under their titles: real numbers and dates, texts that no spreadsheet runs.
 * A workbook has no time zones: an instant is its Helsinki time.
 *
 * @param {import('./columns.js').Row[]} rows
 * @param {import('./columns.js').Column[]} columns
 * @param {string} name of the sheet
 * @returns {Promise<Uint8Array>}
 */
export async function excelOf(rows, columns, name) {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(sheetName(name), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ title, format }) => ({
    header: title,
    width: fitting(title.length),
    style: { numFmt: codes[format ?? ''] ?? 'General' },
  }))
  sheet.getRow(1).font = { bold: true }
  for (const row of rows) {
    sheet.addRow(columns.map((column) => cellOf(row[column.id], kindOf(column))))
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A sheet is named by at most 31 characters, and some it does not take. */
const sheetName = (/** @type {string} */ name) =>
  name
    .replace(/[\][*?:/\\'\s]+/g, ' ')
    .slice(0, 31)
    .trim() || 'Taulukko'

/** @param {unknown} shown @param {import('./columns.js').Kind} kind */
function cellOf(shown, kind) {
  const value = valueInFile(shown, kind)
  return value instanceof Date && kind === 'instant' ? inHelsinki(value) : value
}

/** The instant whose UTC clock reads what the clock of Helsinki does. */
function inHelsinki(/** @type {Date} */ at) {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Europe/Helsinki',
  })
  return new Date(`${clock.format(at).replace(' ', 'T')}Z`)
}
