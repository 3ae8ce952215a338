import { z } from 'zod'
import type { ColumnMeta } from '../column/meta.ts'
import type { UnwrappedColumn } from '../column/unwrap.ts'
import type { Dialect } from '../dialect/dialect.ts'
import type { CellSql } from './compiled.ts'
import { unlike } from './given.ts'
import { rangeChecks } from './range.ts'

/** The value's own writing must be the text: DuckDB's cast also takes ` 5`, `5.4`, `1e3`, `0x10`, `1_000`. */
export function integerSql(text: string, column: UnwrappedColumn): CellSql {
  const value = `try_cast(${text} as integer)`
  const when = unlike(text, value, `cast(${value} as varchar) <> ${text}`)
  return {
    type: 'integer',
    value,
    checks: [{ rule: 'type', message: 'expected integer', when }, ...boundChecks(value, column)],
  }
}

/** The text must begin the value's own writing (`5.4` of `5.40`), so that nothing was rounded or reread. */
export function decimalSql(
  text: string,
  column: UnwrappedColumn,
  meta: ColumnMeta,
  dialect: Dialect,
): CellSql {
  const type = `decimal(${meta.precision},${meta.scale})`
  const sign = dialect.decimal
  const value = `try_cast(${sign === ',' ? `replace(${text}, ',', '.')` : text} as ${type})`
  const plain = `cast(${value} as varchar)`
  const written = sign === ',' ? `replace(${plain}, '.', ',')` : plain
  const when = unlike(text, value, `not starts_with(${written}, ${text}) or ends_with(${text}, '${sign}')`)
  return {
    type,
    value,
    checks: [{ rule: 'type', message: `expected ${type}`, when }, ...boundChecks(value, column)],
  }
}

function boundChecks(value: string, column: UnwrappedColumn) {
  if (!(column.value instanceof z.ZodNumber)) throw new TypeError('number column: expected a zod number')
  const { minValue, maxValue } = column.value
  return rangeChecks(value, literal(minValue), literal(maxValue))
}

function literal(bound: number | null): string | null {
  return bound === null || !Number.isFinite(bound) ? null : String(bound)
}
