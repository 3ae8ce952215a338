import { area, line } from 'd3-shape'

/** @typedef {{ x: number, y: number | null, lower?: number | null, upper?: number | null }} Point places from 0 to 1 */

const SIZE = 1000
const left = (/** @type {number} */ x) => x * SIZE
const down = (/** @type {number} */ y) => (1 - y) * SIZE
const isPlace = (/** @type {number | null | undefined} */ y) => typeof y === 'number' && Number.isFinite(y)

/** The path of a line through points of a plot; it breaks where a point has no value. */
export const linePath = (/** @type {Point[]} */ points) =>
  line(
    (/** @type {Point} */ { x }) => left(x),
    (/** @type {Point} */ { y }) => down(Number(y)),
  ).defined(({ y }) => isPlace(y))(points) ?? ''

/** The path of the band between the lower and the upper end of each point. */
export const bandPath = (/** @type {Point[]} */ points) =>
  area(
    (/** @type {Point} */ { x }) => left(x),
    (/** @type {Point} */ { lower }) => down(Number(lower)),
    (/** @type {Point} */ { upper }) => down(Number(upper)),
  ).defined(({ lower, upper }) => isPlace(lower) && isPlace(upper))(points) ?? ''
