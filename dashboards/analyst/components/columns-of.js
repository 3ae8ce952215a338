/** @param {unknown} value */
const formatOf = (value) => {
  if (value instanceof Date) return 'date'
  if (typeof value === 'boolean') return 'yesno'
  return typeof value === 'number' || typeof value === 'bigint' ? 'number' : 'text'
}

/**
 * The columns of an answer as a table shows them, by the first value that is there.
 *
 * @param {Record<string, unknown>[]} rows
 * @returns {{ id: string, title: string, format: string }[]}
 */
export const columnsOf = (rows) =>
  Object.keys(rows[0] ?? {}).map((id) => ({
    id,
    title: id,
    format: formatOf(rows.find((row) => row[id] !== null && row[id] !== undefined)?.[id]),
  }))
