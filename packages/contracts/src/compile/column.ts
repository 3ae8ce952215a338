import { type Column, columnMeta } from '../column/meta.ts'
import { unwrapColumn } from '../column/unwrap.ts'
import type { Dialect } from '../dialect/dialect.ts'
import { quoteName } from '../sql/quote.ts'
import { compileCell } from './cell.ts'
import type { CellSql, CompiledColumn, Fault } from './compiled.ts'

/** A compiled column and the conditions, over its text and an already computed value, that make it unsound. */
export interface ColumnSql {
  readonly column: CompiledColumn
  /** each true, false, or null where the value is */
  readonly unsound: (value: string) => readonly string[]
}

/** Compiles one column: its value, its checks, and that it is given where it must be. */
export function compileColumn(name: string, schema: Column, dialect: Dialect): ColumnSql {
  const meta = columnMeta(schema)
  const parts = unwrapColumn(schema)
  const text = quoteName(name)
  const cell = compileCell(text, parts, meta, dialect)
  const isPerson = meta.kind === 'person'
  const column = {
    name,
    type: cell.type,
    value: cell.value,
    faults: faultsOf(name, text, cell, !parts.nullable),
    person: isPerson,
    coded: meta.kind === 'code' || meta.kind === 'one_of',
    ...(meta.list === undefined ? {} : { list: meta.list }),
    description: meta.description,
    ...(meta.unit === undefined ? {} : { unit: meta.unit }),
  }
  const unsound = (value: string) => [
    ...(parts.nullable ? [] : [`${isPerson ? cell.value : value} is null`]),
    ...(parts.nullable && cell.written !== null ? [isNoValue(text, value)] : []),
    ...mismatches(cell, value),
    ...(isPerson ? [] : cell.checks.map(({ breaks }) => breaks(value))),
  ]
  return { column, unsound }
}

function faultsOf(name: string, text: string, cell: CellSql, isRequired: boolean): Fault[] {
  const { value, written, checks } = cell
  const found: Fault[] = []
  const add = (rule: string, message: string, when: string) =>
    found.push({ column: name, rule, message, when })
  if (isRequired) add('required', 'expected a value', `coalesce(${text}, '') = ''`)
  if (written !== null) {
    const unlike = [isNoValue(text, value), ...mismatches(cell, value)].join(' or ')
    add('type', written.message, `coalesce(${unlike}, false)`)
  }
  for (const { rule, message, breaks } of checks) add(rule, message, `coalesce(${breaks(value)}, false)`)
  return found
}

function isNoValue(text: string, value: string): string {
  return `(${value} is null and ${text} > '')`
}

function mismatches({ written }: CellSql, value: string): string[] {
  return written?.mismatch === undefined ? [] : [written.mismatch(value)]
}
