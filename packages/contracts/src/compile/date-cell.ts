import { z } from 'zod'
import type { UnwrappedColumn } from '../column/unwrap.ts'
import { dateReader } from '../dialect/date-format.ts'
import { canonicalDialect, type Dialect } from '../dialect/dialect.ts'
import { quoteText } from '../sql/quote.ts'
import type { CellSql } from './compiled.ts'
import { type Bound, rangeChecks } from './range.ts'

/** Days of four-digit years: DuckDB also reads, and writes back alike, longer ones and the infinities. */
const firstWritten = "date '0001-01-01'"
const lastWritten = "date '9999-12-31'"

/** The value's own writing must be the text: the cast also takes `2020-1-5`, `2020/01/05`, `infinity`. */
export function dateSql(text: string, column: UnwrappedColumn, { dateFormat }: Dialect): CellSql {
  if (dateFormat === canonicalDialect.dateFormat) {
    const differs = (value: string) => `cast(${value} as varchar) <> ${text}`
    return dayCell(column, 'date', `try_cast(${text} as date)`, differs)
  }
  dateReader(dateFormat)
  const format = quoteText(dateFormat)
  const differs = (value: string) => `strftime(${value}, ${format}) <> ${text}`
  return dayCell(column, 'date', `cast(try_strptime(${text}, ${format}) as date)`, differs)
}

/** A month is its first day. */
export function monthSql(text: string, column: UnwrappedColumn): CellSql {
  const differs = (value: string) => `cast(${value} as varchar) <> ${text} || '-01'`
  return dayCell(column, 'month', `try_cast(${text} || '-01' as date)`, differs)
}

function dayCell(
  column: UnwrappedColumn,
  expected: string,
  value: string,
  mismatch: (value: string) => string,
): CellSql {
  if (!(column.value instanceof z.ZodDate)) throw new TypeError('date column: expected a zod date')
  return {
    type: 'date',
    value,
    written: {
      message: `expected ${expected}`,
      mismatch: (day) => `${mismatch(day)} or ${day} not between ${firstWritten} and ${lastWritten}`,
    },
    checks: rangeChecks(bound(column.value.minDate), bound(column.value.maxDate)),
  }
}

function bound(date: Date | null): Bound | null {
  if (date === null) return null
  const text = date.toISOString().slice(0, 10)
  return { text, sql: `date '${text}'` }
}
