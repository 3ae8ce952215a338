import { scaleLinear } from 'd3-scale'
import { formatTick } from '../formats.js'

/**
 * An axis that zero always stands on, as wide as the intervals: round ends, a few ticks, those above zero signed.
 *
 * @param {(number | null | undefined)[]} values
 * @param {string} unit percentage_point, day, person or EUR
 * @param {import('../language.js').Language} language
 * @returns {{ place: (value: number) => number, ticks: { at: number, label: string }[] }} places from 0 to 1
 */
export function effectAxis(values, unit, language) {
  const known = values.flatMap((value) => (typeof value === 'number' ? [value] : []))
  const least = Math.min(0, ...known)
  const most = Math.max(0, ...known)
  const scale = scaleLinear(least === most ? [-1, 1] : [least, most], [0, 1]).nice(4)
  const ticks = scale.ticks(4).map((value) => {
    const label = formatTick(value, unit === 'EUR' ? 'eur' : 'number', language)
    return { at: scale(value), label: value > 0 ? `+${label}` : label }
  })
  return { place: (value) => scale(value), ticks }
}
