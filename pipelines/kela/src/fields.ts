import { describeTable } from '@elinvoima/contracts'
import { UnexpectedAnswer } from '@elinvoima/pipeline'
import { columnsOf, type DataSet, total } from './data-set.ts'
import type { Field } from './shapes.ts'

/**
 * The contract's columns that are published. Throws UnexpectedAnswer when a required one is missing, or when there
 * is a dimension that the contract does not know and that has no total to hold it at: its rows would be merged.
 */
export function checkFields(set: DataSet, name: string, fields: readonly Field[]): string[] {
  const names = fields.map((field) => field.name)
  checkColumns(set, `kela description of ${name}`, names)
  const known = columnsOf(set)
  const unknown = fields.find(
    (field) => field.type === 'string' && !known.includes(field.name) && !field.values?.includes(total),
  )
  if (unknown !== undefined) {
    const expected = `dimensions of ${set.table.name}, or others with a total "${total}"`
    throw new UnexpectedAnswer({ url: `kela description of ${name}`, expected, got: unknown.name })
  }
  return known.filter((column) => names.includes(column))
}

/** Throws UnexpectedAnswer when a required column is not among those found. */
export function checkColumns(set: DataSet, place: string, found: readonly string[]): void {
  const missing = describeTable(set.table)
    .columns.filter(
      ({ name, isRequired }) => isRequired && !set.perhaps.includes(name) && !found.includes(name),
    )
    .map(({ name }) => name)
  if (missing.length === 0) return
  const expected = `the column${missing.length === 1 ? '' : 's'} ${missing.join(', ')}`
  throw new UnexpectedAnswer({ url: place, expected, got: found.join(', ') })
}
