import { tableFromIPC } from 'apache-arrow'
import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { arrowOf, csvOf, xlsxOf } from './formats.ts'

const rows = [
  { code: '678', name: '=cmd|x', month: new Date('2026-06-01T00:00:00Z'), value: 12n, lower: -1.5 },
]

it('writes CSV that no spreadsheet runs, and leaves negative numbers be', () => {
  expect(csvOf(rows)).toBe("code,name,month,value,lower\n678,'=cmd|x,2026-06-01,12,-1.5")
})

it('writes Arrow that reads back the same', () => {
  expect(tableFromIPC(arrowOf(rows)).get(0)?.toJSON()).toMatchObject({ code: '678', value: 12 })
})

it('writes a workbook that keeps codes as text and values as numbers', async () => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(await xlsxOf(rows, 'unemployed')) as never)
  const cells = book.getWorksheet('unemployed')?.getRow(2).values as unknown[]
  expect(cells.slice(1)).toEqual(['678', '=cmd|x', '2026-06-01', 12, -1.5])
})
