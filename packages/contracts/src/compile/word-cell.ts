import { z } from 'zod'
import type { ColumnMeta } from '../column/meta.ts'
import type { UnwrappedColumn } from '../column/unwrap.ts'
import { quoteName, quoteText } from '../sql/quote.ts'
import type { CellSql } from './compiled.ts'
import { filled } from './filled.ts'

/** A code is looked up in its reference table, padded first where its column says so. */
export function codeSql(text: string, { list = '', pad = 0 }: ColumnMeta): CellSql {
  const value =
    pad === 0
      ? filled(text)
      : `case when length(${text}) between 1 and ${pad - 1} then lpad(${text}, ${pad}, '0') else ${filled(text)} end`
  const codes = `select code from reference.${quoteName(list)} where code is not null`
  const check = {
    rule: 'code',
    message: `expected a code of reference.${list}`,
    breaks: (code: string) => `${code} not in (${codes})`,
  }
  return { type: 'varchar', value, written: null, checks: [check] }
}

export function oneOfSql(text: string, column: UnwrappedColumn): CellSql {
  if (!(column.cell instanceof z.ZodEnum)) throw new TypeError('one_of column: expected a zod enum')
  const words = column.cell.options.map(String)
  const list = words.map(quoteText).join(', ')
  const check = {
    rule: 'one_of',
    message: `expected one of ${words.join(', ')}`,
    breaks: (word: string) => `${word} not in (${list})`,
  }
  return { type: 'varchar', value: filled(text), written: null, checks: [check] }
}
