import { readFileSync } from 'node:fs'
import type { TableContract } from '@elinvoima/contracts'
import { parse } from 'csv-parse/sync'
import { sheetName, sheets } from '../contract/index.ts'

/** The cells of a row by the names of its columns, as the committed files write them; an empty cell is `''`. */
export type BookRow = Readonly<Record<string, string>>

/** The rows of every sheet of the book, by the sheet's name. */
export type Book = ReadonlyMap<string, readonly BookRow[]>

/** The sheet that only imports write. */
export const historySheet = 'change'

/** How the committed files write their cells. */
export const bookDialect = { decimal: ',', dateFormat: '%Y-%m-%d' } as const

export const columnsOf = (contract: TableContract): string[] => Object.keys(contract.schema.shape)

/** The key of a row as text, its parts with a slash between. */
export const keyOf = (contract: TableContract, row: BookRow): string =>
  contract.key.map((part) => row[part] ?? '').join('/')

export const fileOf = (folder: URL, sheet: string): URL => new URL(`${sheet}.csv`, folder)

/** Reads the book from its CSV files; a file that is missing is the system's error. */
export function readBook(folder: URL): Book {
  return new Map(
    sheets.map((contract) => {
      const sheet = sheetName(contract)
      return [sheet, parse<BookRow>(readFileSync(fileOf(folder, sheet), 'utf8'), { columns: true })]
    }),
  )
}
