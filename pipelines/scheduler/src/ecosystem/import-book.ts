import { readBook, readCodeLists, reviseBook, toldLines, writeRevision } from '@elinvoima/ecosystem'

export interface ImportWords {
  readonly bytes: Uint8Array
  /** folder of the book's CSV files, and of the reference data */
  readonly book: URL
  readonly reference: URL
  readonly on: string
  readonly by: string
  /** shows the differences, line by line */
  show(lines: readonly string[]): void
  /** whether what was shown may be written */
  agreed(): Promise<boolean>
}

export type Imported = 'same' | 'written' | 'left'

/** Takes a workbook into the book: shows how they differ first, and writes only what was agreed to. */
export async function importBook(words: ImportWords): Promise<Imported> {
  const book = readBook(words.book)
  const revision = await reviseBook(book, words.bytes, readCodeLists(words.reference))
  if (revision.differences.length === 0) return 'same'
  words.show(toldLines(revision.differences))
  if (!(await words.agreed())) return 'left'
  writeRevision(words.book, book, revision, { on: words.on, by: words.by })
  return 'written'
}
