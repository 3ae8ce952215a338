import { tableOfSheet } from './contract/index.ts'

const sheetFile =
  /^(?:ecosystem[_-])?([a-z]+(?:_[a-z]+)*)(?:[_-][0-9]{4}-?[0-9]{2}-?[0-9]{2})?\.csv(?:\.gz)?$/
const bookFile = /^ecosystem.*\.xlsx$/i

/** The table that a file of one sheet holds, by its name: `driver.csv`, `ecosystem_driver-2026-06-30.csv`. */
export function tableOfFile(fileName: string): string | null {
  const sheet = sheetFile.exec(fileName.toLowerCase())?.[1]
  return sheet === undefined ? null : tableOfSheet(sheet)
}

/** Whether a file is the whole book, to be expanded into its sheets by `expandWorkbook`. */
export const isWorkbook = (fileName: string): boolean => bookFile.test(fileName)
