import { formatFigure } from '../formats.js'
import { fi } from '../words/fi.js'
import { hasInterval } from './interval.js'

/** @typedef {import('../language.js').Language} Language */
/** @typedef {import('../words/fi.js').Words} Words */
/** @typedef {import('../words/fi.js').Edition} Edition */
/** @typedef {{ value: number | null, lower?: number | null, upper?: number | null }} Estimate */

/** @typedef {{ kind: 'more' | 'less', size: string } | { kind: 'same' } | { kind: 'within' }} Change */

/** How each unit of the release is written. */
const formats = /** @type {Record<string, string>} */ ({ person: 'count', percent: 'percent', EUR: 'eur' })

/** The format of a unit of the release. */
export const formatOfUnit = (/** @type {string} */ unit) => formats[unit] ?? 'number'

/** The number that a reader sees of a value: a change that the rounding hides is none. */
const seen = (/** @type {number} */ value, /** @type {string} */ format) =>
  Number(value.toFixed(format === 'percent' ? 1 : 0))

/**
 * How a figure differs from what it was: by as much as the shown numbers differ; `same` where they do not; `within`
 * where the figure is an estimate and what was is within its interval, so that no change can be told.
 *
 * @param {Estimate} now
 * @param {number | null} before nothing is told where there is none
 * @param {string} format
 * @param {Edition} [edition]
 * @returns {Change | null}
 */
export function changeFrom(now, before, format, { language = 'fi', words = fi } = {}) {
  if (typeof now.value !== 'number' || typeof before !== 'number') return null
  if (hasInterval(now) && now.lower <= before && before <= now.upper) return { kind: 'within' }
  const change = seen(now.value, format) - seen(before, format)
  const size = formatFigure(Math.abs(change), format, language)
  if (!/[1-9]/.test(size)) return { kind: 'same' }
  return { kind: change > 0 ? 'more' : 'less', size: size.replace(/\s%$/, words.kpi.points) }
}
