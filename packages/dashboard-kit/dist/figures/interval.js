/** @typedef {{ lower?: number | null, upper?: number | null }} Bounded */

/**
 * Whether a row tells both ends of an interval.
 *
 * @param {Bounded | null | undefined} row
 * @returns {row is { lower: number, upper: number }}
 */
export const hasInterval = (row) => typeof row?.lower === 'number' && typeof row?.upper === 'number'

/**
 * On which side of zero an interval is: `above`, `below`, or `both`; null where there is none.
 *
 * @param {Bounded} row
 */
export function sideOf(row) {
  if (!hasInterval(row)) return null
  if (row.lower > 0) return 'above'
  return row.upper < 0 ? 'below' : 'both'
}
