import { formatFigure } from './formats.js'
import { bySeries, isShown } from './series-months.js'

/** @typedef {import('./series-months.js').Row} Row */

/** @param {Row[]} rows */
const monthsOf = (rows) => new Set(rows.map(({ month }) => new Date(month).getTime())).size

/** @param {number} count */
const months = (count) => (count === 1 ? '1 kuukausi' : `${count} kuukautta`)

/**
 * Why a chart has gaps, a sentence a reason, with the count of months; nothing where it has none.
 *
 * @param {Row[]} rows rows of `withSkippedMonths`
 * @returns {string[]}
 */
export function gapWords(rows) {
  const empty = rows.filter((row) => !isShown(row))
  const absent = empty.filter((row) => row.absent)
  const bySource = empty.filter((row) => row.suppressed_reason === 'hidden_by_source')
  const known = new Set([...absent, ...bySource])
  const hidden = empty.filter((row) => !known.has(row) && row.suppressed_reason)
  const unknown = empty.filter((row) => !known.has(row) && !row.suppressed_reason)
  const first = formatFigure(absent[0]?.month, 'month')
  const last = formatFigure(absent.at(-1)?.month, 'month')
  /** @type {[Row[], string][]} */
  const reasons = [
    [absent, `puuttuu aineistosta (${first === last ? first : `${first} – ${last}`})`],
    [hidden, 'piilotettu pienten lukujen vuoksi'],
    [bySource, 'ilman lukua, koska tilaston tuottaja ei julkaise sitä'],
    [unknown, 'ilman lukua, koska sitä ei voi laskea'],
  ]
  return reasons
    .filter(([missing]) => missing.length > 0)
    .map(([missing, words]) => `${months(monthsOf(missing))} ${words}.`)
}

/**
 * What a chart tells, a sentence a series: the newest shown value, and how it differs from that of a year before.
 *
 * @param {Row[]} rows
 * @param {{ series?: string, format: string }} shape
 * @returns {string[]}
 */
export const trendWords = (rows, { series, format }) =>
  [...bySeries(rows, series)].flatMap(([name, own]) => {
    const newest = own.filter(isShown).at(-1)
    if (newest === undefined) return []
    const told = `${formatFigure(newest.value, format)} ${formatFigure(newest.month, 'in_month')}`
    return [`${name === '' ? '' : `${name}: `}${told}${difference(own, newest, format)}.`]
  })

/** @param {Row[]} rows @param {Row} newest @param {string} format */
function difference(rows, newest, format) {
  const yearAgo = new Date(newest.month)
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1)
  const before = rows.find((row) => isShown(row) && new Date(row.month).getTime() === yearAgo.getTime())
  if (before === undefined) return ''
  const change = newest.value - before.value
  const size =
    format === 'percent'
      ? formatFigure(Math.abs(change), 'percent').replace(/\s*%/, ' prosenttiyksikköä')
      : formatFigure(Math.abs(change), format)
  if (/^[0,\s€]*$/.test(size.replace(' prosenttiyksikköä', ''))) return ', saman verran kuin vuotta aiemmin'
  return `, ${size} ${change > 0 ? 'enemmän' : 'vähemmän'} kuin vuotta aiemmin`
}

/**
 * The whole of the newest month that has parts, of a chart of parts of a whole.
 *
 * @param {Row[]} rows in order of month, all with a value
 * @param {string} format
 */
export function wholeWords(rows, format) {
  const newest = rows.at(-1)?.month
  const parts = rows.filter(({ month }) => new Date(month).getTime() === new Date(newest).getTime())
  const whole = parts.reduce((sum, { value }) => sum + value, 0)
  return [`Yhteensä ${formatFigure(whole, format)} ${formatFigure(newest, 'in_month')}.`]
}
