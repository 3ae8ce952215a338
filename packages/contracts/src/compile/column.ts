import { type Column, columnMeta } from '../column/meta.ts'
import { type UnwrappedColumn, unwrapColumn } from '../column/unwrap.ts'
import type { Dialect } from '../dialect/dialect.ts'
import { quoteName } from '../sql/quote.ts'
import { compileCell } from './cell.ts'
import type { CompiledColumn, Fault } from './compiled.ts'

/** Compiles one column: its value, its checks, and that it is given where it must be. */
export function compileColumn(name: string, column: Column, dialect: Dialect): CompiledColumn {
  const meta = columnMeta(column)
  const parts: UnwrappedColumn = unwrapColumn(column)
  const text = quoteName(name)
  const { type, value, checks } = compileCell(text, parts, meta, dialect)
  const faults: Fault[] = checks.map((check) => ({ column: name, ...check }))
  if (!parts.nullable) {
    const when = `coalesce(${text}, '') = ''`
    faults.unshift({ column: name, rule: 'required', message: 'expected a value', when })
  }
  return {
    name,
    type,
    value,
    faults,
    person: meta.kind === 'person',
    ...(meta.list === undefined ? {} : { list: meta.list }),
    description: meta.description,
    ...(meta.unit === undefined ? {} : { unit: meta.unit }),
  }
}
