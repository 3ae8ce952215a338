import { sheetName, sheets } from '../contract/index.ts'
import { type Book, columnsOf } from './book.ts'

const widest = 60

/** The book as the bytes of an .xlsx: a sheet a table, every cell a text, so that nothing is read as something else. */
export async function workbookOf(book: Book): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  for (const contract of sheets) {
    const columns = columnsOf(contract)
    const rows = book.get(sheetName(contract)) ?? []
    const sheet = workbook.addWorksheet(sheetName(contract), { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map((key) => ({
      key,
      header: key,
      width: Math.min(widest, 2 + Math.max(key.length, ...rows.map((row) => row[key]?.length ?? 0))),
      style: { numFmt: '@' },
    }))
    sheet.getRow(1).font = { bold: true }
    for (const row of rows) sheet.addRow(columns.map((column) => row[column] || null))
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
