import { formatFigure } from '../formats.js'
import { fi } from '../words/fi.js'
import { bySeries, isShown } from './series-months.js'

/** @typedef {import('./series-months.js').Row} Row */
/** @typedef {import('../language.js').Language} Language */
/** @typedef {import('../words/fi.js').Words} Words */
/** @typedef {import('../words/fi.js').Edition} Edition */

/** @param {Row[]} rows */
const monthsOf = (rows) => new Set(rows.map(({ month }) => new Date(month).getTime())).size

/**
 * Why a chart has gaps, a sentence a reason, with the count of months; nothing where it has none.
 *
 * @param {Row[]} rows rows of `withSkippedMonths`
 * @param {Edition} [edition]
 * @returns {string[]}
 */
export function gapWords(rows, { language = 'fi', words = fi } = {}) {
  const empty = rows.filter((row) => !isShown(row))
  const absent = empty.filter((row) => row.absent)
  const bySource = empty.filter((row) => row.suppressed_reason === 'hidden_by_source')
  const known = new Set([...absent, ...bySource])
  const hidden = empty.filter((row) => !known.has(row) && row.suppressed_reason)
  const unknown = empty.filter((row) => !known.has(row) && !row.suppressed_reason)
  const first = formatFigure(absent[0]?.month, 'month', language)
  const last = formatFigure(absent.at(-1)?.month, 'month', language)
  /** @type {[Row[], (count: number) => string][]} */
  const reasons = [
    [absent, (count) => words.gap.absent(count, first === last ? first : `${first} – ${last}`)],
    [hidden, words.gap.hidden],
    [bySource, words.gap.bySource],
    [unknown, words.gap.unknown],
  ]
  return reasons.filter(([missing]) => missing.length > 0).map(([missing, tell]) => tell(monthsOf(missing)))
}

/**
 * What a chart tells, a sentence a series: the newest shown value, and how it differs from that of a year before.
 *
 * @param {Row[]} rows
 * @param {{ series?: string, format: string } & Edition} shape
 * @returns {string[]}
 */
export const trendWords = (rows, { series, format, language = 'fi', words = fi }) =>
  [...bySeries(rows, series)].flatMap(([name, own]) => {
    const newest = own.filter(isShown).at(-1)
    if (newest === undefined) return []
    const told = `${formatFigure(newest.value, format, language)} ${formatFigure(newest.month, 'in_month', language)}`
    return [
      `${name === '' ? '' : `${name}: `}${told}${difference(own, newest, format, { language, words })}.`,
    ]
  })

/** @param {Row[]} rows @param {Row} newest @param {string} format @param {Edition} edition */
function difference(rows, newest, format, { language = 'fi', words = fi }) {
  const yearAgo = new Date(newest.month)
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1)
  const before = rows.find((row) => isShown(row) && new Date(row.month).getTime() === yearAgo.getTime())
  if (before === undefined) return ''
  const change = newest.value - before.value
  const written = formatFigure(Math.abs(change), format, language)
  if (!/[1-9]/.test(written)) return words.chart.same
  const size = format === 'percent' ? written.replace(/\s*%/, words.chart.points) : written
  return change > 0 ? words.chart.more(size) : words.chart.less(size)
}

/**
 * The whole of the newest month that has parts, of a chart of parts of a whole.
 *
 * @param {Row[]} rows in order of month, all with a value
 * @param {string} format
 * @param {Edition} [edition]
 */
export function wholeWords(rows, format, { language = 'fi', words = fi } = {}) {
  const newest = rows.at(-1)?.month
  const parts = rows.filter(({ month }) => new Date(month).getTime() === new Date(newest).getTime())
  const whole = parts.reduce((sum, { value }) => sum + value, 0)
  return [
    words.chart.whole(formatFigure(whole, format, language), formatFigure(newest, 'in_month', language)),
  ]
}
