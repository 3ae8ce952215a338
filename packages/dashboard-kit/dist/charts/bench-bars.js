import { scaleLinear } from 'd3-scale'
import { hasInterval, sideOf } from '../figures/interval.js'
import { fi } from '../words/fi.js'

/** @typedef {{ name: string, value: number | null, lower?: number | null, upper?: number | null }} Bench */

/**
 * Bars from zero and the lines of their intervals, in percent of the width; nothing of a row without a value.
 *
 * @param {Bench[]} rows
 * @returns {{ zero: number, bars: ({ left: number, width: number, line: { left: number, width: number } | null } | null)[] }}
 */
export function benchBars(rows) {
  const ends = rows
    .flatMap(({ value, lower, upper }) => [value, lower, upper])
    .flatMap((end) => (typeof end === 'number' ? [end] : []))
  const least = Math.min(0, ...ends)
  const most = Math.max(0, ...ends)
  const place = scaleLinear(least === most ? [0, 1] : [least, most], [0, 100])
  const span = (/** @type {number} */ from, /** @type {number} */ to) => ({
    left: place(Math.min(from, to)),
    width: Math.abs(place(to) - place(from)),
  })
  const bars = rows.map((row) => {
    if (typeof row.value !== 'number') return null
    return { ...span(0, row.value), line: hasInterval(row) ? span(row.lower, row.upper) : null }
  })
  return { zero: place(0), bars }
}

/**
 * What bars with intervals tell: which are surely above zero, which surely below, and of which neither can be said.
 *
 * @param {Bench[]} rows
 * @param {import('../words/fi.js').Words} [words]
 * @returns {string[]}
 */
export function benchTold(rows, words = fi) {
  const on = (/** @type {'above' | 'below' | 'both'} */ side) => rows.filter((row) => sideOf(row) === side)
  /** @type {[Bench[], (names: string) => string][]} */
  const groups = [
    [on('above'), words.bars.up],
    [on('below'), words.bars.down],
    [on('both'), words.bars.both],
  ]
  return groups
    .filter(([some]) => some.length > 0)
    .map(([some, tell]) => tell(some.map(({ name }) => name).join(', ')))
}
