import { type Book, type BookRow, readBook } from '../book.ts'
import { reviseBook } from '../revision.ts'
import { workbookOf } from '../workbook-of.ts'

export const committed = new URL('../../../../../data/ecosystem/', import.meta.url)
export const book = readBook(committed)
export const codeLists = new Map([
  [
    'municipality',
    new Set((book.get('municipality_index') ?? []).map((row) => row['municipality_code'] ?? '')),
  ],
])
export const revise = async (changed: Book) => reviseBook(book, await workbookOf(changed), codeLists)
export const withRows = (sheet: string, rows: readonly BookRow[]): Book => new Map([...book, [sheet, rows]])

export const score = (more: BookRow = {}): BookRow => ({
  criterion_key: 'coordination',
  scorer: 'ohjausryhmä',
  scored_on: '2026-11-24',
  score: '2',
  evidence_fi: 'nimetty yhteyshenkilö',
  ...more,
})
