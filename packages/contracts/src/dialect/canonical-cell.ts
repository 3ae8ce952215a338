import type { ColumnMeta } from '../column/meta.ts'
import { dateReader } from './date-format.ts'
import { canonicalDialect, type Dialect } from './dialect.ts'

/** What no canonical cell looks like: stands for a text that the dialect cannot have written. */
const foreign = '\u0000'

/** Turns a cell as the dialect writes it into the text that the column's schema takes; empty becomes null. */
export function canonicalCell(meta: ColumnMeta, dialect: Dialect): (cell: unknown) => unknown {
  const rewrite = rewriterOf(meta, dialect)
  return (cell) => {
    if (cell === undefined || cell === null || cell === '') return null
    return typeof cell === 'string' ? rewrite(cell) : cell
  }
}

function rewriterOf(meta: ColumnMeta, dialect: Dialect): (text: string) => string {
  const { pad } = meta
  if (meta.kind === 'code' && pad !== undefined) return (text) => text.padStart(pad, '0')
  if (meta.kind === 'decimal' && dialect.decimal === ',') {
    return (text) => (text.includes('.') ? foreign : text.replace(',', '.'))
  }
  if (meta.kind === 'date' && dialect.dateFormat !== canonicalDialect.dateFormat) {
    const read = dateReader(dialect.dateFormat)
    return (text) => read(text) ?? foreign
  }
  return (text) => text
}
