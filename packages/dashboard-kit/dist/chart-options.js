import { seriesStrokes } from './colours.js'
import { isShown } from './series-months.js'

const MONTHS = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'kesä',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
]
const LONE_POINT = 8

/** @param {Date | string | number} time */
const monthKey = (time) => {
  const date = new Date(time)
  return `${date.getFullYear()}-${date.getMonth()}`
}

/** The name of a month on the axis, and the year in place of January: in Finnish on paper as well. */
const tick = (/** @type {number} */ time) => {
  const date = new Date(time)
  return date.getMonth() === 0 ? String(date.getFullYear()) : MONTHS[date.getMonth()]
}

/** Months of a series that have no drawn neighbour: a line has no length there, so they need a point. */
function loneMonths(/** @type {import('./series-months.js').Row[]} */ rows) {
  return new Set(
    rows
      .filter((row, i) => isShown(row) && ![rows[i - 1], rows[i + 1]].some((next) => next && isShown(next)))
      .map(({ month }) => monthKey(month)),
  )
}

/**
 * Options of ECharts for a chart: Finnish months and, of lines, a stroke a series and a point where a value stands alone.
 *
 * @param {Map<string, import('./series-months.js').Row[]>} groups rows by series, every month of each
 * @param {string} shape `line`, else nothing of lines
 */
export function chartOptions(groups, shape) {
  const lone = shape === 'line' ? [...groups.values()].map(loneMonths) : []
  return {
    xAxis: { axisLabel: { formatter: tick } },
    legend: shape === 'line' ? { icon: 'inherit', itemWidth: 32, textStyle: { padding: [0, 0, 0, 6] } } : {},
    series: lone.map((months, i) => ({
      lineStyle: { type: seriesStrokes[i % seriesStrokes.length] },
      showSymbol: true,
      symbolSize: (/** @type {[string | Date, number]} */ [time]) =>
        months.has(monthKey(time)) ? LONE_POINT : 0,
    })),
  }
}
