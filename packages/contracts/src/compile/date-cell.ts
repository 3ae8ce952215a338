import { z } from 'zod'
import type { UnwrappedColumn } from '../column/unwrap.ts'
import { dateReader } from '../dialect/date-format.ts'
import { canonicalDialect, type Dialect } from '../dialect/dialect.ts'
import { quoteText } from '../sql/quote.ts'
import type { CellSql } from './compiled.ts'
import { unlike } from './given.ts'
import { rangeChecks } from './range.ts'

/** The value's own writing must be the text: the cast also takes `2020-1-5`, `2020/01/05`, `infinity`. */
export function dateSql(text: string, column: UnwrappedColumn, { dateFormat }: Dialect): CellSql {
  if (dateFormat === canonicalDialect.dateFormat) {
    const value = `try_cast(${text} as date)`
    return cell(
      value,
      unlike(text, value, `strlen(${text}) <> 10 or cast(${value} as varchar) <> ${text}`),
      column,
    )
  }
  dateReader(dateFormat)
  const format = quoteText(dateFormat)
  const value = `cast(try_strptime(${text}, ${format}) as date)`
  return cell(value, unlike(text, value, `${text} > ':' or strftime(${value}, ${format}) <> ${text}`), column)
}

/** A month is its first day. */
export function monthSql(text: string, column: UnwrappedColumn): CellSql {
  const value = `try_cast(${text} || '-01' as date)`
  const mismatch = `strlen(${text}) <> 7 or cast(${value} as varchar) <> ${text} || '-01'`
  return cell(value, unlike(text, value, mismatch), column, 'month')
}

function cell(value: string, when: string, column: UnwrappedColumn, expected = 'date'): CellSql {
  if (!(column.value instanceof z.ZodDate)) throw new TypeError('date column: expected a zod date')
  const { minDate, maxDate } = column.value
  return {
    type: 'date',
    value,
    checks: [
      { rule: 'type', message: `expected ${expected}`, when },
      ...rangeChecks(value, literal(minDate), literal(maxDate)),
    ],
  }
}

function literal(bound: Date | null): string | null {
  return bound === null ? null : `date '${bound.toISOString().slice(0, 10)}'`
}
