import { bySeries, monthOrdinal } from './series-months.js'

/**
 * The parts of each month laid upon one another, those below zero downwards.
 *
 * @param {import('./series-months.js').Row[]} rows every part with a value
 * @param {string | undefined} series
 * @param {string[]} names of the series, from the foot
 * @returns {{ month: Date, parts: { from: number, to: number, series: number }[] }[]}
 */
export function stackedMonths(rows, series, names) {
  const groups = bySeries(rows, series)
  const months = new Map(rows.map(({ month }) => [monthOrdinal(month), month]))
  const own = names.map(
    (name) =>
      new Map((groups.get(series ? name : '') ?? []).map((row) => [monthOrdinal(row.month), row.value])),
  )
  return [...months].map(([ordinal, month]) => {
    let above = 0
    let below = 0
    const parts = own.map((values, place) => {
      const value = Number(values.get(ordinal) ?? 0)
      const from = value < 0 ? below : above
      if (value < 0) below += value
      else above += value
      return { from, to: from + value, series: place }
    })
    return { month, parts }
  })
}
