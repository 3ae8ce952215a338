import exceljs from 'exceljs'

/** The bytes of an .xlsx with these sheets, each a header and rows. */
export async function bookOf(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>) {
  const book = new exceljs.Workbook()
  for (const [sheet, rows] of Object.entries(sheets))
    book.addWorksheet(sheet).addRows(rows.map((row) => [...row]))
  return new Uint8Array(await book.xlsx.writeBuffer())
}
