/** @typedef {Record<string, any>} Row */

/**
 * The sliders of a scenario: of each axis its stops in order of position, the first axis first.
 *
 * @param {Row[]} stops rows of `axis`, `position`
 * @returns {Row[][]}
 */
export function slidersOf(stops) {
  const axes = [...new Set(stops.map(({ axis }) => axis))].sort((a, b) => a - b)
  return axes.map((axis) =>
    stops.filter((stop) => stop.axis === axis).sort((a, b) => a.position - b.position),
  )
}

/**
 * The point of the grid where each slider stands at a position; undefined where the grid has none.
 *
 * @param {Row[]} points rows of `position_1`, `position_2` …
 * @param {number[]} positions of the sliders, in order
 */
export const pointAt = (points, positions) =>
  points.find((point) => positions.every((position, i) => point[`position_${i + 1}`] === position))

/**
 * Where the sliders start: the point that the other figures of the scenario are of.
 *
 * @param {Row[]} points
 * @param {number} sliders how many there are
 * @returns {number[]} a position each; none where the grid has no such point
 */
export function startOf(points, sliders) {
  const start = points.find(({ is_scenario }) => is_scenario)
  return start ? Array.from({ length: sliders }, (_, i) => start[`position_${i + 1}`]) : []
}
