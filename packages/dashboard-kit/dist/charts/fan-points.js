import { numberOrNull } from './number-or-null.js'

/** @typedef {Record<string, any>} Row */
/** @typedef {{ id: string, title: string }} Path */
/** @typedef {{ x: number, y: number | null, lower: number | null, upper: number | null, p25: number | null, p75: number | null }} FanPoint */

/**
 * The values of a path in a row: its mean, the ends of 90 % and of 50 % of the calculations; null where not told.
 *
 * @param {Row} row with `<id>`, `<id>_lower`, `<id>_upper`, `<id>_p25`, `<id>_p75`
 * @param {string} id
 */
export const fanValue = (row, id) => ({
  y: numberOrNull(row[id]),
  lower: numberOrNull(row[`${id}_lower`]),
  upper: numberOrNull(row[`${id}_upper`]),
  p25: numberOrNull(row[`${id}_p25`]),
  p75: numberOrNull(row[`${id}_p75`]),
})

/**
 * The points of each path in order of x.
 *
 * @param {Row[]} rows
 * @param {Path[]} paths
 * @param {string} x column of the place along the chart
 * @returns {FanPoint[][]}
 */
export const fanPoints = (rows, paths, x) =>
  paths.map(({ id }) =>
    rows.map((row) => ({ x: Number(row[x]), ...fanValue(row, id) })).sort((a, b) => a.x - b.x),
  )
