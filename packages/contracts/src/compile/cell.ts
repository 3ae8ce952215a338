import type { ColumnMeta } from '../column/meta.ts'
import type { UnwrappedColumn } from '../column/unwrap.ts'
import type { Dialect } from '../dialect/dialect.ts'
import type { CellSql } from './compiled.ts'
import { dateSql, monthSql } from './date-cell.ts'
import { flagSql } from './flag-cell.ts'
import { businessIdSql, personSql } from './identity-cell.ts'
import { decimalSql, integerSql } from './number-cell.ts'
import { textSql } from './text-cell.ts'
import { codeSql, oneOfSql } from './word-cell.ts'

/** SQL of a cell by its kind; `text` is the quoted text column. */
export function compileCell(
  text: string,
  column: UnwrappedColumn,
  meta: ColumnMeta,
  dialect: Dialect,
): CellSql {
  switch (meta.kind) {
    case 'text':
      return textSql(text, column, meta)
    case 'code':
      return codeSql(text, meta)
    case 'one_of':
      return oneOfSql(text, column)
    case 'integer':
    case 'year':
      return integerSql(text, column)
    case 'decimal':
      return decimalSql(text, column, meta, dialect)
    case 'date':
      return dateSql(text, column, dialect)
    case 'month':
      return monthSql(text, column)
    case 'flag':
      return flagSql(text)
    case 'person':
      return personSql(text, meta)
    case 'business_id':
      return businessIdSql(text)
  }
}
