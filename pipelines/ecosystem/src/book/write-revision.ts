import { renameSync, writeFileSync } from 'node:fs'
import { sheetName, sheets } from '../contract/index.ts'
import { type Book, columnsOf, fileOf, historySheet } from './book.ts'
import { csvText } from './csv-text.ts'
import { withHistory } from './history.ts'
import type { Revision } from './revision.ts'

/** Writes the sheets that a revision changes, and who said so when, into the book's folder. A file is whole or not there. */
export function writeRevision(
  folder: URL,
  book: Book,
  revision: Revision,
  said: { readonly on: string; readonly by: string },
): void {
  const history = withHistory(book.get(historySheet) ?? [], revision.differences, said)
  const written = new Map([...revision.sheets, [historySheet, history] as const])
  const texts = sheets.flatMap((contract) => {
    const rows = written.get(sheetName(contract))
    return rows
      ? [{ file: fileOf(folder, sheetName(contract)), text: csvText(columnsOf(contract), rows) }]
      : []
  })
  for (const { file, text } of texts) writeFileSync(new URL(`${file.href}.new`), text)
  for (const { file } of texts) renameSync(new URL(`${file.href}.new`), file)
}
