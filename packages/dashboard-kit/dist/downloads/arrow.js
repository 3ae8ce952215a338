import {
  Bool,
  DateDay,
  Float64,
  Table,
  TimestampMillisecond,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import { typedColumns } from './typed-columns.js'

const types = {
  number: new Float64(),
  day: new DateDay(),
  instant: new TimestampMillisecond('UTC'),
  truth: new Bool(),
  text: new Utf8(),
}

/**
 * The rows as an Arrow file (IPC, Feather 2) under the ids of their columns: numbers as doubles, days, instants in UTC.
 *
 * @param {import('./columns.js').Row[]} rows
 * @param {import('./columns.js').Column[]} columns
 * @returns {Uint8Array}
 */
export function arrowOf(rows, columns) {
  const vectors = typedColumns(rows, columns).map(({ name, kind, values }) => {
    const raw = values.map((value) => (value instanceof Date ? value.getTime() : value))
    return [name, vectorFromArray(kind === 'day' ? values : raw, types[kind])]
  })
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'file')
}
