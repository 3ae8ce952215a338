import { monthOrdinal } from './series-months.js'

/** @typedef {{ at: number, label: string }} Tick */

/** Steps between ticks, in months, from the finest. */
const STEPS = [1, 3, 6, 12, 24, 60]
const MOST_TICKS = 12

/**
 * The months between the first and the last as places from 0 to 1, and the ticks among them: years by their number,
 * months between by their name.
 *
 * @param {(Date | string)[]} months
 * @param {(month: Date) => string} nameOf
 * @returns {{ place: (month: Date | string) => number, ticks: Tick[] }}
 */
export function monthAxis(months, nameOf) {
  const ordinals = months.map(monthOrdinal)
  const first = Math.min(...ordinals)
  const last = Math.max(...ordinals)
  const span = Math.max(1, last - first)
  const place = (/** @type {Date | string} */ month) => (monthOrdinal(month) - first) / span
  const step = STEPS.find((months) => span / months <= MOST_TICKS) ?? 120
  const ticks = Array.from({ length: span + 1 }, (_, i) => first + i)
    .filter((ordinal) => ordinal % step === 0)
    .map((ordinal) => {
      const month = new Date(Date.UTC(Math.floor(ordinal / 12), ordinal % 12, 1))
      return { at: place(month), label: ordinal % 12 === 0 ? String(month.getUTCFullYear()) : nameOf(month) }
    })
  return { place, ticks }
}
