import type { BookRow } from './book.ts'

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Comma-separated text under a header, cells quoted only where they have to be. */
export const csvText = (columns: readonly string[], rows: readonly BookRow[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(cell).join(',')}\n`)
    .join('')
