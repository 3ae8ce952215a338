import { formatFigure } from '../formats.js'
import { fi } from '../words/fi.js'
import { sideOf } from './interval.js'

/** @typedef {import('../language.js').Language} Language */
/** @typedef {import('../words/fi.js').Words} Words */
/** @typedef {import('../words/fi.js').Edition} Edition */
/** @typedef {{ name: string, value: number | null, lower: number | null, upper: number | null, verdict?: string | null }} Effect */

/** Verdicts in the order that they are told in. */
const VERDICTS = /** @type {const} */ (['beneficial', 'harmful', 'no_difference', 'unknown'])

const formatOf = (/** @type {string} */ unit) =>
  ({ EUR: 'eur', day: 'decimal', person: 'decimal', percentage_point: 'decimal' })[unit] ?? 'number'

/** The number of an effect with its sign and without its unit: +3,1. */
function signed(/** @type {number} */ value, /** @type {string} */ unit, /** @type {Language} */ language) {
  const written = formatFigure(value, formatOf(unit), language)
  return value > 0 && /[1-9]/.test(written) ? `+${written}` : written
}

/**
 * An effect with its sign and unit: +3,1 %-yks., +16,1 päivää, −3 638 €.
 *
 * @param {number | null | undefined} value nothing is written as a dash
 * @param {string} unit percentage_point, day, person or EUR
 * @param {Edition} [edition]
 */
export function effectText(value, unit, { language = 'fi', words = fi } = {}) {
  if (value === null || value === undefined) return '–'
  return `${signed(value, unit, language)}${unitOf(unit, words)}`
}

/** The interval of an effect with its unit once: −0,8 … +8,7 %-yks. */
export function effectRange(
  /** @type {number} */ lower,
  /** @type {number} */ upper,
  /** @type {string} */ unit,
  /** @type {Edition} */ { language = 'fi', words = fi } = {},
) {
  const from = signed(lower, unit, language).replace(/\u00a0€$/, '')
  return `${from}\u00a0…\u00a0${signed(upper, unit, language)}${unitOf(unit, words)}`
}

function unitOf(/** @type {string} */ unit, /** @type {Words} */ words) {
  const units = /** @type {Record<string, string>} */ (words.effect.units)
  return units[unit] ? `\u00a0${units[unit]}` : ''
}

/**
 * What effects tell: a sentence for each verdict that any of them has, or, where none is judged, for each side of zero.
 *
 * @param {Effect[]} effects
 * @param {Words} [words]
 * @returns {string[]}
 */
export function effectsTold(effects, words = fi) {
  const named = (/** @type {Effect[]} */ some) => some.map(({ name }) => name).join(', ')
  const isJudged = effects.some(({ verdict }) => verdict)
  const groups = isJudged
    ? VERDICTS.map(
        (one) =>
          /** @type {const} */ ([words.verdict[one], effects.filter(({ verdict }) => verdict === one)]),
      )
    : /** @type {const} */ (['above', 'below', 'both']).map(
        (side) =>
          /** @type {const} */ ([words.effect.sides[side], effects.filter((one) => sideOf(one) === side)]),
      )
  return groups
    .filter(([, some]) => some.length > 0)
    .map(([label, some]) => `${label.charAt(0).toLocaleUpperCase('fi')}${label.slice(1)}: ${named(some)}.`)
}
