import { effectRange, effectText } from '../figures/effect-words.js'
import { hiddenText } from '../figures/hidden-reasons.js'
import { formatFigure, formatRange } from '../formats.js'
import { fi } from '../words/fi.js'
import { untoldPlaces } from './curve-points.js'

/** @typedef {import('./curve-points.js').CurvePoint} CurvePoint */
/** @typedef {import('./series-months.js').Row} Row */
/** @typedef {import('../figures/effect-words.js').Edition} Edition */

/**
 * A point of a curve in words: 43,6 % (41,6–45,6 %); the interval where it has one.
 *
 * @param {CurvePoint} point
 * @param {string} unit percent, or the unit of an effect
 * @param {Edition} [edition]
 */
export function pointText({ value, lower, upper }, unit, { language = 'fi', words = fi } = {}) {
  const edition = { language, words }
  const isShare = unit === 'percent'
  const written = isShare ? formatFigure(value, unit, language) : effectText(value, unit, edition)
  if (lower === null || upper === null || lower === upper) return written
  const range = isShare ? formatRange(lower, upper, unit, language) : effectRange(lower, upper, unit, edition)
  return `${written} (${range})`
}

/**
 * What each curve comes to at its last point, a sentence a curve.
 *
 * @param {CurvePoint[][]} curves
 * @param {string[]} names of the curves
 * @param {string} unit percent, or the unit of an effect
 * @param {Edition & { at?: (place: number) => string }} [edition] `at` tells the place, of months unless told
 */
export const endsTold = (curves, names, unit, { language = 'fi', words = fi, at = words.curve.at } = {}) =>
  curves.flatMap((points, i) => {
    const last = points.at(-1)
    if (last === undefined) return []
    const name = curves.length > 1 ? `${names[i]}: ` : ''
    return [`${name}${pointText(last, unit, { language, words })} ${at(last.x)}.`]
  })

/** On which side of zero the intervals of several curves are at the first and at the last place that any has. */
export function sidesTold(/** @type {CurvePoint[][]} */ curves, words = fi) {
  const places = [...new Set(curves.flat().map(({ x }) => x))].sort((a, b) => a - b)
  return [places[0], places.at(-1)].flatMap((place) => {
    const there = curves.flat().filter(({ x }) => x === place)
    const below = there.filter(({ upper }) => upper !== null && upper < 0).length
    const above = there.filter(({ lower }) => lower !== null && lower > 0).length
    return place === undefined ? [] : [words.curve.sides(place, there.length, below, above)]
  })
}

/**
 * Why places of a chart are not told, a sentence a reason.
 *
 * @param {Row[]} rows
 * @param {string} x
 * @param {string | undefined} series
 * @param {import('../words/fi.js').Words} [words]
 */
export const untoldWords = (rows, x, series, words = fi) =>
  untoldPlaces(rows, x, series).map(({ reason, places, names }) => {
    const of = names.length > 0 ? `${names.join(', ')}, ` : ''
    return `${of}${words.curve.places(places)}: ${hiddenText(reason, words)}.`
  })
