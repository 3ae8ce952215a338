import type { SheetDifference } from './revision.ts'

const shown = (text: string) => (text === '' ? '(empty)' : text)
const signs = { added: '+', changed: '~', removed: '-' }

/** The differences as lines to be read before anything is written: rows added, changed cell by cell, removed. */
export function toldLines(differences: readonly SheetDifference[]): string[] {
  return differences.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ kind, key, cells }) => [
      `${signs[kind]} ${sheet} ${key} ${kind}`,
      ...cells.map(({ column, before, after }) => {
        if (kind === 'changed') return `    ${column}: ${shown(before)} -> ${shown(after)}`
        return `    ${column}: ${kind === 'added' ? after : before}`
      }),
    ]),
  )
}
