/** @typedef {{ x: number, y: number, lower: number | null, upper: number | null }} Mark places from 0 to 1 */

/** Marks nearer than this would lie on one another. */
const NEAR = 0.06

/** Steps to the side of a mark that another series has one on, and the first of them to the left; else it stays. */
export function stepsBeside(/** @type {Mark[][]} */ series) {
  const near = (/** @type {Mark} */ mark) =>
    series.flatMap((points, i) =>
      points.some(({ x, y }) => x === mark.x && Math.abs(y - mark.y) < NEAR) ? [i] : [],
    )
  return series.map((points, i) =>
    points.map((mark) => {
      const beside = near(mark)
      return beside.indexOf(i) - (beside.length - 1) / 2
    }),
  )
}
