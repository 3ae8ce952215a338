import { formatFigure } from './formats.js'

const NO_BREAK = '\u00a0'

/** @typedef {{ text_fi: string, unit: string, value: number | null, lower: number | null, upper: number | null, other: number | null, text: string | null }} Ground */

/** @param {number} value @param {string} unit */
function written(value, unit) {
  if (unit === 'EUR') return formatFigure(value, Math.abs(value) >= 1e6 ? 'meur' : 'eur')
  if (unit === 'percent') return formatFigure(value, 'percent')
  if (unit === 'percentage_point')
    return `${formatFigure(value, 'percent').replace('%', 'prosenttiyksikköä')}`
  return formatFigure(value, 'count')
}

/** Both ends with the unit once; ends below zero are kept apart by dots, for a dash would hide their sign. */
function range(/** @type {number} */ lower, /** @type {number} */ upper, /** @type {string} */ unit) {
  const isLarge = Math.max(Math.abs(lower), Math.abs(upper)) >= 1e6
  const [from, to] = [lower, upper].map((end) =>
    unit === 'EUR' ? formatFigure(end, isLarge ? 'meur' : 'eur') : written(end, unit),
  )
  const bare = from?.replace(/\u00a0(%|€|milj\.\u00a0€|prosenttiyksikköä)$/, '')
  return lower < 0 ? `${bare}${NO_BREAK}…${NO_BREAK}${to}` : `${bare}–${to}`
}

/**
 * The sentence of a ground with its figures, in Finnish: 4,5 % (4,2–4,9 %).
 *
 * @param {Ground} ground
 * @returns {string}
 */
export function groundSentence({ text_fi, unit, value, lower, upper, other, text }) {
  const words = unit === 'date' && text !== null ? formatFigure(text, 'date') : text
  const told = { value, lower, upper, other }
  return text_fi
    .replace('{lower}–{upper}', () =>
      lower === null || upper === null ? '–' : range(Number(lower), Number(upper), unit),
    )
    .replaceAll('{text}', () => words ?? '–')
    .replaceAll(/\{(value|lower|upper|other)\}/g, (_, /** @type {keyof typeof told} */ name) =>
      told[name] === null || told[name] === undefined ? '–' : written(Number(told[name]), unit),
    )
}
