import { parquetWriteBuffer } from 'hyparquet-writer'
import { typedColumns } from './typed-columns.js'

const types = /** @type {const} */ ({
  number: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
  instant: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } },
  truth: { type: 'BOOLEAN' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
})

/**
 * The rows as a Parquet file under the ids of their columns: numbers as doubles, days, instants in UTC.
 *
 * @param {import('./columns.js').Row[]} rows
 * @param {import('./columns.js').Column[]} columns
 * @returns {Uint8Array}
 */
export function parquetOf(rows, columns) {
  const typed = typedColumns(rows, columns)
  const bytes = parquetWriteBuffer({
    columnData: typed.map(({ name, values }) => ({ name, data: values })),
    schema: [
      { name: 'root', num_children: typed.length },
      ...typed.map(({ name, kind }) => ({
        name,
        ...types[kind],
        repetition_type: /** @type {const} */ ('OPTIONAL'),
      })),
    ],
  })
  return new Uint8Array(bytes)
}
