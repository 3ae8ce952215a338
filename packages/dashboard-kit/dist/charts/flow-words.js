import { formatFigure } from '../formats.js'
import { fi } from '../words/fi.js'

/** @typedef {import('./flow-layout.js').Node} Node */

/** How many of the most common are told. */
const MOST = 3

/**
 * What flows tell: how many began, and where most were after the first move and after the last.
 *
 * @param {Node[]} nodes
 * @param {(code: string) => string} nameOf
 * @param {Date | string | undefined} half the last month of the half-year in which they began
 * @param {import('../figures/effect-words.js').Edition} [edition]
 * @returns {string[]}
 */
export function flowTold(nodes, nameOf, half, { language = 'fi', words = fi } = {}) {
  if (nodes.length === 0) return []
  const last = Math.max(...nodes.map(({ level }) => level))
  const whole = nodes.filter(({ level }) => level === 0).reduce((sum, { value }) => sum + value, 0)
  const most = (/** @type {number} */ at) =>
    nodes
      .filter(({ level }) => level === at)
      .sort((a, b) => b.value - a.value)
      .slice(0, MOST)
      .map(({ code, share }) => `${nameOf(code)} ${formatFigure(share, 'percent', language)}`)
      .join(', ')
  const count = formatFigure(whole, 'count', language)
  return [
    ...(half === undefined ? [] : [words.flow.began(count, halfYear(half))]),
    words.flow.first(most(1)),
    ...(last > 1 ? [words.flow.ends(most(last))] : []),
  ]
}

/** The months of a half-year by its last one: 1–6/2025. */
function halfYear(/** @type {Date | string} */ last) {
  const month = new Date(last).getUTCMonth() + 1
  return `${month - 5}–${month}/${new Date(last).getUTCFullYear()}`
}
