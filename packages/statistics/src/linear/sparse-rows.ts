import { type RowMajor, rowCount } from './row-major.ts'

/** The entries of a matrix that are not 0, row after row: those of row i from `from[i]` to before `from[i + 1]`. */
export interface SparseRows {
  readonly columns: number
  readonly from: Int32Array
  readonly column: Int32Array
  readonly value: Float64Array
}

/** The matrix without its zeros. */
export function sparseRows(matrix: RowMajor): SparseRows {
  const { values, columns } = matrix
  const rows = rowCount(matrix)
  const entries = values.reduce((sum, value) => sum + Number(value !== 0), 0)
  const from = new Int32Array(rows + 1)
  const column = new Int32Array(entries)
  const value = new Float64Array(entries)
  for (let row = 0, place = 0, entry = 0; row < rows; row++) {
    for (let own = 0; own < columns; own++, place++) {
      if (values[place] === 0) continue
      column[entry] = own
      value[entry++] = values[place] as number
    }
    from[row + 1] = entry
  }
  return { columns, from, column, value }
}

/** X' w: the weighted sum of each column. */
export function columnSums(
  { columns, from, column, value }: SparseRows,
  weights: Float64Array,
): Float64Array {
  const sums = new Float64Array(columns)
  for (let row = 0, entry = 0; row < weights.length; row++) {
    const weight = weights[row] as number
    for (const end = from[row + 1] as number; entry < end; entry++) {
      const own = column[entry] as number
      sums[own] = (sums[own] as number) + weight * (value[entry] as number)
    }
  }
  return sums
}
