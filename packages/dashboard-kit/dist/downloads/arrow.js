import {
  bool,
  dateDay,
  float64,
  TimeUnit,
  tableFromArrays,
  tableToIPC,
  timestamp,
  utf8,
} from '@uwdata/flechette'
import { typedColumns } from './typed-columns.js'

const types = {
  number: float64(),
  day: dateDay(),
  instant: timestamp(TimeUnit.MILLISECOND, 'UTC'),
  truth: bool(),
  text: utf8(),
}

/**
 * The rows as an Arrow file (IPC, Feather 2) under the ids of their columns: numbers as doubles, days, instants in UTC.
 *
 * @param {import('./columns.js').Row[]} rows
 * @param {import('./columns.js').Column[]} columns
 * @returns {Uint8Array}
 */
export function arrowOf(rows, columns) {
  const typed = typedColumns(rows, columns)
  const table = tableFromArrays(
    typed.map(({ name, values }) => /** @type {[string, any[]]} */ ([name, values])),
    { types: Object.fromEntries(typed.map(({ name, kind }) => [name, types[kind]])) },
  )
  return /** @type {Uint8Array} */ (tableToIPC(table, { format: 'file' }))
}
