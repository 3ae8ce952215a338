/** @typedef {Record<string, any>} Row */

/** Months since year 0. @param {Date | string} month */
export const monthOrdinal = (month) => {
  const date = new Date(month)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** @param {number} months */
const firstDay = (months) => new Date(Date.UTC(Math.floor(months / 12), months % 12, 1))

/** Rows of a chart by series, in the order the series first come; one group where there is no series. */
export function bySeries(/** @type {Row[]} */ rows, /** @type {string | undefined} */ series) {
  /** @type {Map<string, Row[]>} */
  const groups = new Map()
  for (const row of rows) {
    const name = series === undefined ? '' : String(row[series])
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return groups
}

/**
 * The rows with an empty one (`absent: true`) for each month that a series skips between its first and its last,
 * so that a line drawn through them breaks there. In order of `month`.
 *
 * @param {Row[]} rows
 * @param {string | undefined} series
 * @returns {Row[]}
 */
export function withSkippedMonths(rows, series) {
  const skipped = [...bySeries(rows, series)].flatMap(([name, own]) => {
    const present = new Set(own.map(({ month }) => monthOrdinal(month)))
    const first = Math.min(...present)
    return Array.from({ length: Math.max(...present) - first + 1 }, (_, i) => first + i)
      .filter((month) => !present.has(month))
      .map((month) => ({
        month: firstDay(month),
        value: null,
        suppressed_reason: null,
        absent: true,
        ...(series === undefined ? {} : { [series]: name }),
      }))
  })
  return [...rows, ...skipped].sort((a, b) => monthOrdinal(a.month) - monthOrdinal(b.month))
}

/** Whether a row has a value to draw. */
export const isShown = (/** @type {Row} */ row) => row.value !== null && row.value !== undefined

/** The most values that any one series has to draw: a line needs two. */
export const longestSeries = (/** @type {Row[]} */ rows, /** @type {string | undefined} */ series) =>
  Math.max(0, ...[...bySeries(rows, series).values()].map((own) => own.filter(isShown).length))

/** How many months between the first and the last drawn value of a series have none: its line breaks there. */
export const undrawnWithin = (/** @type {Map<string, Row[]>} */ groups) =>
  [...groups.values()].reduce((count, rows) => {
    const first = rows.findIndex(isShown)
    const last = rows.findLastIndex(isShown)
    return count + rows.slice(Math.max(0, first), last + 1).filter((row) => !isShown(row)).length
  }, 0)
