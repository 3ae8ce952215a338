import { type RowMajor, rowCount } from '../linear/row-major.ts'

export type Reachable =
  | { readonly rows: Int32Array; readonly outside: null }
  | { readonly rows: null; readonly outside: number }

/**
 * The rows that can carry weight when the weighted mean of each column must equal its target: where a
 * target lies on the edge of a column's range, rows off that edge can not. `outside` is the first column
 * whose target lies beyond the range that is left. Equality is to 1e-9 of the range.
 */
export function reachableRows(
  controls: RowMajor,
  targets: ArrayLike<number>,
  prior: Float64Array,
): Reachable {
  const { values, columns } = controls
  let rows = new Int32Array(rowCount(controls)).map((_, row) => row)
  if (prior.includes(0)) rows = rows.filter((row) => prior[row] !== 0)
  for (let settled = 0, column = 0; settled < columns; column = (column + 1) % columns) {
    const target = targets[column] as number
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (const row of rows) {
      const value = values[row * columns + column] as number
      if (value < low) low = value
      if (value > high) high = value
    }
    const slack = 1e-9 * Math.max(high - low, Math.abs(target), Number.MIN_VALUE)
    if (!(target >= low - slack && target <= high + slack)) return { rows: null, outside: column }
    const edge = target <= low + slack ? low : target >= high - slack ? high : null
    if (edge === null || high - low <= slack) settled++
    else {
      rows = rows.filter((row) => Math.abs((values[row * columns + column] as number) - edge) <= slack)
      settled = 1
    }
  }
  return { rows, outside: null }
}
