import { scaleLinear } from 'd3-scale'
import { formatTick } from '../formats.js'

/**
 * An axis of values from 0, or from below it where values are: round ends, a few ticks.
 *
 * @param {number[]} values
 * @param {string} format
 * @param {import('../language.js').Language} language
 * @returns {{ place: (value: number) => number, ticks: { at: number, label: string }[] }} places from 0 to 1
 */
export function valueAxis(values, format, language) {
  const scale = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [0, 1]).nice(4)
  const ticks = scale
    .ticks(4)
    .map((value) => ({ at: scale(value), label: formatTick(value, format, language) }))
  return { place: (value) => scale(value), ticks }
}
