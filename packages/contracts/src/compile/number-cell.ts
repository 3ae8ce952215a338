import { z } from 'zod'
import type { ColumnMeta } from '../column/meta.ts'
import type { UnwrappedColumn } from '../column/unwrap.ts'
import type { Dialect } from '../dialect/dialect.ts'
import type { CellSql } from './compiled.ts'
import { type Bound, rangeChecks } from './range.ts'

/** The value's own writing must be the text: DuckDB's cast also takes ` 5`, `5.4`, `1e3`, `0x10`, `1_000`. */
export function integerSql(text: string, column: UnwrappedColumn): CellSql {
  return {
    type: 'integer',
    value: `try_cast(${text} as integer)`,
    written: {
      message: 'expected integer',
      mismatch: (value) => `cast(${value} as varchar) <> ${text}`,
    },
    checks: boundChecks(column),
  }
}

/** The text must begin the value's own writing (`5.4` of `5.40`), so that nothing was rounded or reread. */
export function decimalSql(
  text: string,
  column: UnwrappedColumn,
  meta: ColumnMeta,
  { decimal }: Dialect,
): CellSql {
  const type = `decimal(${meta.precision},${meta.scale})`
  const plain = decimal === ',' ? `replace(${text}, ',', '.')` : text
  const rewritten = (value: string) =>
    decimal === ',' ? `replace(cast(${value} as varchar), '.', ',')` : `cast(${value} as varchar)`
  return {
    type,
    value: `try_cast(${plain} as ${type})`,
    written: {
      message: `expected ${type}`,
      mismatch: (value) =>
        `not starts_with(${rewritten(value)}, ${text}) or ends_with(${text}, '${decimal}')`,
    },
    checks: boundChecks(column),
  }
}

function boundChecks(column: UnwrappedColumn) {
  if (!(column.value instanceof z.ZodNumber)) throw new TypeError('number column: expected a zod number')
  return rangeChecks(bound(column.value.minValue), bound(column.value.maxValue))
}

function bound(number: number | null): Bound | null {
  return number === null || !Number.isFinite(number) ? null : { text: String(number), sql: String(number) }
}
