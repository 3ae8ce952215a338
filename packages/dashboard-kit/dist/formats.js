const NO_BREAK = '\u00a0'

/** @typedef {import('./language.js').Language} Language */
/** @typedef {Date | string | number} DateLike */

/** @param {string} locale @param {Intl.NumberFormatOptions} options */
const numberWriter = (locale, options) => {
  const written = new Intl.NumberFormat(locale, options)
  return (/** @type {number} */ value) => written.format(value).replace(/^-/, '−')
}

/** A date out of a database is a midnight in UTC, wherever the page is read; an instant is told by its Helsinki day. */
const dateWriter = (/** @type {string} */ locale, /** @type {Intl.DateTimeFormatOptions} */ options) => {
  const written = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  return (/** @type {DateLike} */ value) => written.format(new Date(value))
}

/** @param {number} digits @returns {Intl.NumberFormatOptions} */
const decimals = (digits) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits })

/** @param {string} locale @param {Intl.DateTimeFormatOptions} day @param {string} million */
function writersOf(locale, day, million) {
  const whole = numberWriter(locale, decimals(0))
  const twoDecimals = numberWriter(locale, decimals(2))
  const oneDecimal = numberWriter(locale, decimals(1))
  const months = dateWriter(locale, { month: 'long', year: 'numeric' })
  const inMonth = (/** @type {DateLike} */ value) =>
    locale === 'fi-FI' ? months(value).replace(' ', 'ssa ') : `in ${months(value)}`
  return {
    number: numberWriter(locale, { maximumFractionDigits: 3 }),
    decimal: oneDecimal,
    count: whole,
    percent: (/** @type {number} */ value) => `${oneDecimal(value)}${NO_BREAK}%`,
    eur: (/** @type {number} */ value) => `${whole(value)}${NO_BREAK}€`,
    eur_exact: (/** @type {number} */ value) => `${twoDecimals(value)}${NO_BREAK}€`,
    meur: (/** @type {number} */ value) => `${oneDecimal(value / 1e6)}${NO_BREAK}${million}${NO_BREAK}€`,
    date: dateWriter(locale, day),
    month: months,
    in_month: inMonth,
    instant: dateWriter(locale, { ...day, timeZone: 'Europe/Helsinki' }),
    year: (/** @type {number} */ value) => String(value),
    text: String,
  }
}

const editions = {
  fi: {
    ...writersOf('fi-FI', { day: 'numeric', month: 'numeric', year: 'numeric' }, 'milj.'),
    yesno: (/** @type {unknown} */ value) => (value ? 'kyllä' : 'ei'),
  },
  en: {
    ...writersOf('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }, 'm'),
    yesno: (/** @type {unknown} */ value) => (value ? 'yes' : 'no'),
  },
}

const NUMBERS = new Set(['number', 'decimal', 'count', 'percent', 'eur', 'eur_exact', 'meur'])

/** Whether a format writes a number, which stands at the right of its column. */
export const isNumberFormat = (/** @type {string | undefined} */ format) => NUMBERS.has(format ?? '')

/**
 * How a value of each unit is written: 3 028, 10,8 %, 12 345 €, 26,0 milj. €, 30.6.2026, kesäkuu 2026, kesäkuussa 2026.
 * `percent` takes 0–100; `eur`, `eur_exact` (0,57 €) and `meur` take euros.
 *
 * @param {unknown} value nothing is written as a dash
 * @param {string} format one of number, decimal, count, percent, eur, eur_exact, meur, date, month, in_month, instant, year, text, yesno
 * @param {Language} [language]
 * @returns {string}
 */
export function formatFigure(value, format, language = 'fi') {
  if (value === null || value === undefined) return '–'
  const writers = /** @type {Record<string, (value: any) => string>} */ (editions[language])
  const write = writers[format]
  if (write === undefined)
    throw new Error(`format "${format}": expected one of ${Object.keys(writers).join(', ')}`)
  // a count kept small is told in words, such as "alle 5"
  return typeof value === 'string' && NUMBERS.has(format) ? value : write(value)
}

/**
 * An interval with its unit once: 4,2–4,9 %. Ends below zero are kept apart by dots, for a dash would hide their sign.
 *
 * @param {number} lower
 * @param {number} upper
 * @param {string} format
 * @param {Language} [language]
 */
export function formatRange(lower, upper, format, language = 'fi') {
  const from = formatFigure(lower, format, language).replace(/\u00a0(%|€|milj\.\u00a0€|m\u00a0€)$/, '')
  const to = formatFigure(upper, format, language)
  return lower < 0 ? `${from}${NO_BREAK}…${NO_BREAK}${to}` : `${from}–${to}`
}

/** The format of a number on an axis: large euros in millions, percent without needless decimals. */
export function formatTick(
  /** @type {number} */ value,
  /** @type {string} */ format,
  /** @type {Language} */ language = 'fi',
) {
  const unit = format === 'percent' ? `${NO_BREAK}%` : /eur/.test(format) ? `${NO_BREAK}€` : ''
  const isLarge = /eur$/.test(format) && Math.abs(value) >= 1e6
  const million = language === 'fi' ? `${NO_BREAK}milj.` : `${NO_BREAK}m`
  return `${formatFigure(isLarge ? value / 1e6 : value, 'number', language)}${isLarge ? million : ''}${unit}`
}
