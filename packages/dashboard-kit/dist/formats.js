const NO_BREAK = '\u00a0'

/** @param {number} decimals */
const numbers = (decimals) =>
  new Intl.NumberFormat('fi-FI', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
const whole = numbers(0)
const oneDecimal = numbers(1)
const asNeeded = new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 3 })

// a date out of a database is a midnight in UTC, wherever the page is read
const days = new Intl.DateTimeFormat('fi-FI', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
})
const months = new Intl.DateTimeFormat('fi-FI', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const instants = new Intl.DateTimeFormat('fi-FI', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  timeZone: 'Europe/Helsinki',
})

/** @typedef {Date | string | number} DateLike */

/**
 * How a value of each unit is written in Finnish: 3 028, 10,8 %, 12 345 €, 26,0 milj. €, 30.6.2026,
 * kesäkuu 2026, kesäkuussa 2026. `percent` takes 0–100, `eur` and `meur` take euros. An `instant` is told by its Helsinki day.
 *
 * @type {Record<string, (value: any) => string>}
 */
const writers = {
  number: (value) => asNeeded.format(value),
  count: (value) => whole.format(value),
  percent: (value) => `${oneDecimal.format(value)}${NO_BREAK}%`,
  eur: (value) => `${whole.format(value)}${NO_BREAK}€`,
  meur: (value) => `${oneDecimal.format(value / 1e6)}${NO_BREAK}milj.${NO_BREAK}€`,
  date: (value) => days.format(asDate(value)),
  month: (value) => months.format(asDate(value)),
  in_month: (value) => months.format(asDate(value)).replace(' ', 'ssa '),
  instant: (value) => instants.format(asDate(value)),
  text: (value) => String(value),
  yesno: (value) => (value ? 'kyllä' : 'ei'),
}

const NUMBERS = new Set(['number', 'count', 'percent', 'eur', 'meur'])

/** Whether a format writes a number, which stands at the right of its column. */
export const isNumberFormat = (/** @type {string | undefined} */ format) => NUMBERS.has(format ?? '')

/**
 * @param {unknown} value nothing is written as a dash
 * @param {string} format one of number, count, percent, eur, meur, date, month, in_month, instant, text, yesno
 * @returns {string}
 */
export function formatFigure(value, format) {
  if (value === null || value === undefined) return '–'
  const write = writers[format]
  if (write === undefined)
    throw new Error(`format "${format}": expected one of ${Object.keys(writers).join(', ')}`)
  // a count kept small is told in words, such as "alle 5"
  return typeof value === 'string' && NUMBERS.has(format) ? value : write(value)
}

/** Evidence's own code for the same unit, for the axis and tooltip of a chart. */
export const chartFormat = (/** @type {string} */ format) =>
  ({ percent: '#,##0.0" %"', eur: '#,##0" €"', meur: '#,##0.0,," milj. €"' })[format] ?? '#,##0'

/** @param {DateLike} value */
const asDate = (value) => (value instanceof Date ? value : new Date(value))
