import { headingOf, kindOf, valueInFile } from './columns.js'

/** What a spreadsheet would take for the start of a formula. */
const FORMULA_START = /^[=+\-@\t\r\n]/
const BYTE_ORDER_MARK = '\ufeff'

/** A Finnish spreadsheet reads semicolons, decimal commas and 24.11.2026; an English one commas, points and 2026-11-24. */
const dialects = {
  fi: { separator: ';', point: ',', locale: 'fi-FI', clock: ' klo' },
  en: { separator: ',', point: '.', locale: 'sv-SE', clock: '' },
}

/**
 * The rows as CSV that a spreadsheet of the language opens by itself: UTF-8 with a byte order mark, titles for headings,
 * days and Helsinki times, numbers without units. A text that would be run as a formula gets an apostrophe before it.
 *
 * @param {import('./columns.js').Row[]} rows
 * @param {import('./columns.js').Column[]} columns
 * @param {'fi' | 'en'} [language]
 * @returns {string}
 */
export function csvOf(rows, columns, language = 'fi') {
  const { separator, point, locale, clock } = dialects[language]
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' })
  const instant = new Intl.DateTimeFormat(locale, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Helsinki',
  })
  const isSpecial = new RegExp(`["\\r\\n${separator}]`)
  /** @param {string} text */
  const quoted = (text) => (isSpecial.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  /** @param {string} text */
  const harmless = (text) => quoted(FORMULA_START.test(text) ? `'${text}` : text)
  /** @param {unknown} shown @param {import('./columns.js').Kind} kind */
  const cell = (shown, kind) => {
    const value = valueInFile(shown, kind)
    if (value === null) return ''
    if (typeof value === 'number') return quoted(String(value).replace('.', point))
    if (value instanceof Date) return (kind === 'day' ? day : instant).format(value).replace(clock, '')
    return harmless(typeof value === 'boolean' ? truth(value, language) : value)
  }
  const head = columns.map((column) => harmless(headingOf(column)))
  const body = rows.map((row) => columns.map((column) => cell(row[column.id], kindOf(column))))
  return BYTE_ORDER_MARK + [head, ...body].map((cells) => `${cells.join(separator)}\r\n`).join('')
}

/** @param {boolean} value @param {'fi' | 'en'} language */
const truth = (value, language) => (language === 'fi' ? (value ? 'kyllä' : 'ei') : value ? 'yes' : 'no')
