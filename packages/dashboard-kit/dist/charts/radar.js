/** @typedef {{ x: number, y: number }} Place in units of the radar, from its top left corner */

/** The size of the radar; the names of the spokes stand between their ends and its edge. */
export const RADAR = { width: 100, height: 70 }

const MIDDLE = { x: 50, y: 39 }
const REACH = 27

/**
 * The place on a spoke; the first points straight up, and they go round with the clock.
 *
 * @param {number} spoke from 0
 * @param {number} spokes how many there are
 * @param {number} share of the spoke, from 0 in the middle to 1 at its end
 * @returns {Place}
 */
export function spokePlace(spoke, spokes, share) {
  const angle = (2 * Math.PI * spoke) / spokes - Math.PI / 2
  return { x: MIDDLE.x + REACH * share * Math.cos(angle), y: MIDDLE.y + REACH * share * Math.sin(angle) }
}

/**
 * The points of the polygon of an SVG through a value on each spoke; a spoke without a value is left out.
 *
 * @param {(number | null | undefined)[]} values in order of the spokes
 * @param {number} most the value at the end of a spoke
 */
export const polygon = (values, most) =>
  values
    .flatMap((value, spoke) =>
      typeof value === 'number' ? [spokePlace(spoke, values.length, value / most)] : [],
    )
    .map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`)
    .join(' ')

/**
 * Where HTML stands on the radar, and to which side of that place it is written.
 *
 * @param {Place} place
 */
export const placed = ({ x, y }) => ({
  style: `left: ${(x / RADAR.width) * 100}%; top: ${(y / RADAR.height) * 100}%`,
  side: Math.abs(x - MIDDLE.x) < 5 ? (y > MIDDLE.y ? 'under' : 'over') : x < MIDDLE.x ? 'left' : 'right',
})
