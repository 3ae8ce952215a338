/**
 * Long rows to a table with a column a series: the text beside a chart.
 *
 * @param {Record<string, any>[]} rows
 * @param {{ x: string, series?: string, format: string, title: string }} shape
 * @returns {{ rows: Record<string, any>[], columns: { id: string, title: string, format: string, hidden: string }[] }}
 *   newest first
 */
export function pivot(rows, { x, series, format, title }) {
  const names = series === undefined ? [title] : [...new Set(rows.map((row) => String(row[series])))]
  const columns = names.map((name, i) => ({ id: `value_${i}`, title: name, format, hidden: `hidden_${i}` }))
  /** @type {Map<number | string, Record<string, any>>} */
  const byX = new Map()
  for (const row of rows) {
    const key = row[x] instanceof Date ? row[x].getTime() : row[x]
    const line = byX.get(key) ?? { [x]: row[x] }
    const i = series === undefined ? 0 : names.indexOf(String(row[series]))
    line[`value_${i}`] = row.value
    line[`hidden_${i}`] = row.suppressed_reason
    byX.set(key, line)
  }
  return { rows: [...byX.values()].reverse(), columns }
}
