import { kindOf, valueInFile } from './columns.js'

/** @typedef {{ name: string, kind: import('./columns.js').Kind, values: (number | Date | boolean | string | null)[] }} TypedColumn */

/**
 * The shown columns under their ids for formats that have one type a column. Words among values, such as "alle 5" for a
 * count, come in a text column of their own after it: `unemployed`, `unemployed_in_words`.
 *
 * @param {import('./columns.js').Row[]} rows
 * @param {import('./columns.js').Column[]} columns
 * @returns {TypedColumn[]}
 */
export function typedColumns(rows, columns) {
  return columns.flatMap((column) => {
    const kind = kindOf(column)
    /** @type {TypedColumn} */
    const own = { name: column.id, kind, values: rows.map((row) => valueInFile(row[column.id], kind)) }
    return kind === 'text' ? [own] : withoutWords(own)
  })
}

/** @param {TypedColumn} column @returns {TypedColumn[]} */
function withoutWords({ name, kind, values }) {
  const words = values.map((value) => (typeof value === 'string' ? value : null))
  const typed = values.map((value) => (typeof value === 'string' ? null : value))
  const own = { name, kind, values: typed }
  return words.every((word) => word === null)
    ? [own]
    : [own, { name: `${name}_in_words`, kind: 'text', values: words }]
}
