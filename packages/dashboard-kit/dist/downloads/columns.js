/** @typedef {{ id: string, title: string, format?: string }} Column as it is shown: its formats are those of formats.js */
/** @typedef {Record<string, unknown>} Row */
/** @typedef {'number' | 'day' | 'instant' | 'truth' | 'text'} Kind what a column's values are in a file */

/** @type {Record<string, Kind>} */
const kinds = {
  number: 'number',
  decimal: 'number',
  count: 'number',
  percent: 'number',
  eur: 'number',
  eur_exact: 'number',
  meur: 'number',
  year: 'number',
  date: 'day',
  month: 'day',
  in_month: 'day',
  instant: 'instant',
  yesno: 'truth',
}

/** @param {Column} column @returns {Kind} */
export const kindOf = ({ format }) => kinds[format ?? 'text'] ?? 'text'

/**
 * A shown value as a file keeps it: a number, a Date, a truth value, a text or null. What is no value of its kind, such
 * as a count told as "alle 5", stays a text.
 *
 * @param {unknown} value
 * @param {Kind} kind
 * @returns {number | Date | boolean | string | null}
 */
export function valueInFile(value, kind) {
  if (value === null || value === undefined) return null
  if (kind === 'number') return typeof value === 'string' ? value : Number(value)
  if (kind === 'truth') return typeof value === 'string' ? value : Boolean(value)
  if (kind === 'text') return String(value)
  const at = value instanceof Date ? value : new Date(/** @type {string | number} */ (value))
  return Number.isNaN(at.getTime()) ? String(value) : at
}

/** The unit that the numbers of a format are in, which a file writes without it. */
const units = /** @type {Record<string, string>} */ ({ percent: '%', eur: '€', eur_exact: '€', meur: '€' })

/** The shown title, with the unit of the numbers below it where the title does not tell it: `Menot (€)`. */
export function headingOf(/** @type {Column} */ { title, format }) {
  const unit = units[format ?? '']
  return unit === undefined || title.includes(unit) ? title : `${title} (${unit})`
}
