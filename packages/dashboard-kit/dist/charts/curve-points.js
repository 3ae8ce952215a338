import { isShown } from './series-months.js'

/** @typedef {import('./series-months.js').Row} Row */
/** @typedef {{ x: number, value: number | null, lower: number | null, upper: number | null }} CurvePoint */

const numberOr = (/** @type {unknown} */ value) => (typeof value === 'number' ? value : null)

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
      lower: numberOr(row.lower),
      upper: numberOr(row.upper),
    }))
    .sort((a, b) => a.x - b.x)
  const start = { x: 0, value: Number(origin), lower: Number(origin), upper: Number(origin) }
  return origin === undefined || told.length === 0 || told[0]?.x === 0 ? told : [start, ...told]
}

/**
 * Places of a curve that are not told, by why: the reason of the release to the places, in order.
 *
 * @param {Row[]} rows
 * @param {string} x
 * @returns {Map<string | null, number[]>}
 */
export function untoldPlaces(rows, x) {
  /** @type {Map<string | null, number[]>} */
  const places = new Map()
  for (const row of rows.filter((one) => !isShown(one))) {
    const reason = row.suppressed_reason ?? null
    const known = places.get(reason) ?? []
    if (!known.includes(Number(row[x])))
      places.set(
        reason,
        [...known, Number(row[x])].sort((a, b) => a - b),
      )
  }
  return places
}
