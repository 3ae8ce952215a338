import { formatFigure, formatRange } from '../formats.js'

/** @typedef {import('../language.js').Language} Language */
/** @typedef {{ text_fi: string, text_en?: string, unit: string, value: number | null, lower: number | null, upper: number | null, other: number | null, text: string | null, word_en?: string | null }} Ground */

const POINTS = { fi: 'prosenttiyksikköä', en: 'percentage points' }

/** @param {string} unit @param {number} size */
const formatOf = (unit, size) => {
  if (unit === 'EUR') return size >= 1e6 ? 'meur' : 'eur'
  return unit === 'percent' || unit === 'percentage_point' ? 'percent' : 'count'
}

/** @param {number} value @param {string} unit @param {Language} language */
function written(value, unit, language) {
  const text = formatFigure(value, formatOf(unit, Math.abs(value)), language)
  return unit === 'percentage_point' ? text.replace('%', POINTS[language]) : text
}

/** @param {number} lower @param {number} upper @param {string} unit @param {Language} language */
function range(lower, upper, unit, language) {
  const size = Math.max(Math.abs(lower), Math.abs(upper))
  const text = formatRange(lower, upper, formatOf(unit, size), language)
  return unit === 'percentage_point' ? text.replace('%', POINTS[language]) : text
}

/**
 * The sentence of a ground with its figures: 4,5 % (4,2–4,9 %).
 *
 * @param {Ground} ground
 * @param {Language} [language]
 * @returns {string}
 */
export function groundSentence({ unit, value, lower, upper, other, ...texts }, language = 'fi') {
  const text = (language === 'en' ? texts.word_en : null) ?? texts.text
  const words = unit === 'date' && text !== null ? formatFigure(text, 'date', language) : text
  const told = { value, lower, upper, other }
  return String(language === 'en' ? texts.text_en : texts.text_fi)
    .replace('{lower}–{upper}', () =>
      lower === null || upper === null ? '–' : range(Number(lower), Number(upper), unit, language),
    )
    .replaceAll('{text}', () => words ?? '–')
    .replaceAll(/\{(value|lower|upper|other)\}/g, (_, /** @type {keyof typeof told} */ name) =>
      told[name] === null || told[name] === undefined ? '–' : written(Number(told[name]), unit, language),
    )
}
