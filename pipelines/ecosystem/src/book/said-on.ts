import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type BookRow, fileOf, historySheet } from './book.ts'

/** Day of the material that the committed content says. */
const materialDay = '2026-01-13'

/** ISO day of what a file of the book says: of the last import that changed its sheet, else of the material. */
export function saidOn(folder: URL, fileName: string): string {
  const sheet = basename(fileName, '.csv')
  const history = parse<BookRow>(readFileSync(fileOf(folder, historySheet), 'utf8'), { columns: true })
  const days = history
    .filter((row) => sheet === historySheet || row['sheet'] === sheet)
    .map((row) => row['changed_on'] ?? '')
  return [materialDay, ...days].toSorted().at(-1) ?? materialDay
}
