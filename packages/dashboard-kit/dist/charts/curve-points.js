import { numberOrNull } from './number-or-null.js'
import { bySeries, isShown } from './series-months.js'

/** @typedef {import('./series-months.js').Row} Row */
/** @typedef {{ x: number, value: number | null, lower: number | null, upper: number | null }} CurvePoint */

/**
 * The points of a curve in order of `x`, from where it starts; a point that is not told leaves no hole, since nothing
 * is told of what lies between points.
 *
 * @param {Row[]} rows rows of one series
 * @param {string} x column of the place
 * @param {number | undefined} origin value at 0, known without being estimated
 * @returns {CurvePoint[]}
 */
export function curvePoints(rows, x, origin) {
  const told = rows
    .filter(isShown)
    .map((row) => ({
      x: Number(row[x]),
      value: Number(row.value),
      lower: numberOrNull(row.lower),
      upper: numberOrNull(row.upper),
    }))
    .sort((a, b) => a.x - b.x)
  const start = { x: 0, value: Number(origin), lower: Number(origin), upper: Number(origin) }
  return origin === undefined || told.length === 0 || told[0]?.x === 0 ? told : [start, ...told]
}

/**
 * Places that are not told, with why and of which series, those alike together.
 *
 * @param {Row[]} rows
 * @param {string} x column of the place
 * @param {string | undefined} series column of the series
 * @returns {{ reason: string | null, places: number[], names: string[] }[]} places in order; names where it is not all series
 */
export function untoldPlaces(rows, x, series) {
  const groups = bySeries(rows, series)
  /** @type {Map<string, { reason: string | null, places: number[], names: string[] }>} */
  const alike = new Map()
  for (const [name, own] of groups) {
    const untold = own.filter((row) => !isShown(row))
    for (const reason of new Set(untold.map((row) => row.suppressed_reason ?? null))) {
      const because = untold.filter((row) => (row.suppressed_reason ?? null) === reason)
      const places = because.map((row) => Number(row[x])).sort((a, b) => a - b)
      const key = `${reason} ${places}`
      const names = [...(alike.get(key)?.names ?? []), name]
      alike.set(key, { reason, places, names })
    }
  }
  return [...alike.values()].map((one) => ({
    ...one,
    names: one.names.length === groups.size ? [] : one.names,
  }))
}
