/** @typedef {import('./columns.js').Row[]} Rows */
/** @typedef {import('./columns.js').Column[]} Columns */
/** @typedef {{ rows: Rows, columns: Columns, name: string, language: 'fi' | 'en' }} Shown */

/** Each kind of file: how it is made and what a browser calls it. What makes it is loaded when it is asked for. */
const makers = {
  csv: {
    type: 'text/csv;charset=utf-8',
    make: async (/** @type {Shown} */ { rows, columns, language }) =>
      new TextEncoder().encode((await import('./csv.js')).csvOf(rows, columns, language)),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: async (/** @type {Shown} */ { rows, columns, name }) =>
      (await import('./excel.js')).excelOf(rows, columns, name),
  },
  parquet: {
    type: 'application/vnd.apache.parquet',
    make: async (/** @type {Shown} */ { rows, columns }) =>
      (await import('./parquet.js')).parquetOf(rows, columns),
  },
  arrow: {
    type: 'application/vnd.apache.arrow.file',
    make: async (/** @type {Shown} */ { rows, columns }) =>
      (await import('./arrow.js')).arrowOf(rows, columns),
  },
}

/** @typedef {keyof typeof makers} Extension */

/**
 * The shown rows as a file that can be saved.
 *
 * @param {Extension} extension
 * @param {Shown} shown
 * @returns {Promise<File>}
 */
export async function fileOf(extension, shown) {
  const { type, make } = makers[extension]
  return new File([/** @type {BlobPart} */ (await make(shown))], `${shown.name}.${extension}`, { type })
}
