import type { BookRow } from './book.ts'
import type { SheetDifference } from './revision.ts'

/** The history with a line for every cell that an import changes. */
export function withHistory(
  history: readonly BookRow[],
  differences: readonly SheetDifference[],
  said: { readonly on: string; readonly by: string },
): BookRow[] {
  const latest = Math.max(0, ...history.map((row) => Number(row['change_number'])))
  const cells = differences.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ kind, key, cells }) => cells.map((cell) => ({ sheet, kind, key, ...cell }))),
  )
  const lines = cells.map(({ sheet, kind, key, column, before, after }, place) => ({
    change_number: String(latest + place + 1),
    changed_on: said.on,
    changed_by: said.by,
    kind,
    sheet,
    row_key: key,
    column_name: column,
    before_text: before,
    after_text: after,
  }))
  return [...history, ...lines]
}
