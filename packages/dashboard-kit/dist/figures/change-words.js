import { formatFigure } from '../formats.js'
import { fi } from '../words/fi.js'
import { hiddenText } from './hidden-reasons.js'
import { changeFrom, formatOfUnit } from './told-change.js'

/** @typedef {import('../words/fi.js').Edition} Edition */
/**
 * A figure in its newest month and in the month before.
 * @typedef {{ figure: string, unit: string, month: Date | string | number, value: number | null, lower: number | null,
 *   upper: number | null, suppressed_reason: string | null, month_ago: number | null, month_ago_reason: string | null }} Moved
 */

/** @param {Moved['month']} month */
function monthBefore(month) {
  const before = new Date(month)
  before.setUTCMonth(before.getUTCMonth() - 1)
  return before
}

/** The month before without its year where that is the year of the month: toukokuussa, but joulukuussa 2025. */
function thenOf(/** @type {Moved['month']} */ month, /** @type {Edition} */ { language = 'fi' }) {
  const before = monthBefore(month)
  const said = formatFigure(before, 'in_month', language)
  return before.getUTCFullYear() === new Date(month).getUTCFullYear() ? said.replace(/ \d{4}$/, '') : said
}

/**
 * What changed since the month before, in a sentence made from the figures: "Työttömiä oli 28 vähemmän kuin
 * toukokuussa: nyt 3 028." A change that the interval or the rounding cannot tell is not told as one; where one of the
 * two is hidden, the sentence says why.
 *
 * @param {Moved} row
 * @param {Edition} [edition]
 * @returns {string}
 */
export function changeSentence(row, { language = 'fi', words = fi } = {}) {
  const subjects = /** @type {Record<string, string[]>} */ (words.change.subjects)
  const [counted = row.figure, named = row.figure] = subjects[row.figure] ?? []
  const format = formatOfUnit(row.unit)
  const now = formatFigure(row.value, format, language)
  const then = thenOf(row.month, { language })
  if (row.value === null) {
    return words.change.unknown(
      named,
      formatFigure(row.month, 'in_month', language),
      hiddenText(row.suppressed_reason, words),
    )
  }
  const change = changeFrom(row, row.month_ago, format, { language, words })
  if (change === null) return words.change.hidden(named, now, then, hiddenText(row.month_ago_reason, words))
  if (change.kind === 'within') return words.change.within(named, then, now)
  if (change.kind === 'same') return words.change.same(named, then, now)
  const way = words.change[change.kind][format === 'count' ? 'count' : 'share']
  return words.change.differs(counted, change.size, way, then, now)
}
