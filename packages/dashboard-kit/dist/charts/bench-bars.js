import { scaleLinear } from 'd3-scale'
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
  const bars = rows.map(({ value, lower, upper }) => {
    if (typeof value !== 'number') return null
    const hasInterval = typeof lower === 'number' && typeof upper === 'number'
    return { ...span(0, value), line: hasInterval ? span(lower, upper) : null }
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
  const known = rows.filter(({ lower, upper }) => typeof lower === 'number' && typeof upper === 'number')
  const up = known.filter(({ lower }) => Number(lower) > 0)
  const down = known.filter(({ upper }) => Number(upper) < 0)
  const both = known.filter((row) => !up.includes(row) && !down.includes(row))
  /** @type {[Bench[], (names: string) => string][]} */
  const groups = [
    [up, words.bars.up],
    [down, words.bars.down],
    [both, words.bars.both],
  ]
  return groups
    .filter(([some]) => some.length > 0)
    .map(([some, tell]) => tell(some.map(({ name }) => name).join(', ')))
}
