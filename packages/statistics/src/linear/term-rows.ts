import { type RowMajor, rowCount } from './row-major.ts'

/**
 * A matrix by its terms, the values other than 0 that each column has: the terms of row i are those of `term` from
 * `from[i]` to before `from[i + 1]`. What is done with a value is done once a term, not once an entry.
 */
export interface TermRows {
  readonly columns: number
  readonly from: Int32Array
  readonly term: Int32Array
  /** Column and value of each term. */
  readonly columnOfTerm: Int32Array
  readonly valueOfTerm: Float64Array
}

/** The matrix by its terms. */
export function termRows(matrix: RowMajor): TermRows {
  const { values, columns } = matrix
  const rows = rowCount(matrix)
  const from = new Int32Array(rows + 1)
  const term = new Int32Array(values.reduce((sum, value) => sum + Number(value !== 0), 0))
  const places = Array.from({ length: columns }, () => new Map<number, number>())
  const columnOfTerm: number[] = []
  const valueOfTerm: number[] = []
  for (let row = 0, place = 0, entry = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, place++) {
      const value = values[place] as number
      if (value === 0) continue
      const own = places[column] as Map<number, number>
      const known = own.get(value)
      if (known === undefined) {
        own.set(value, valueOfTerm.length)
        columnOfTerm.push(column)
        valueOfTerm.push(value)
      }
      term[entry++] = known ?? valueOfTerm.length - 1
    }
    from[row + 1] = entry
  }
  return {
    columns,
    from,
    term,
    columnOfTerm: Int32Array.from(columnOfTerm),
    valueOfTerm: Float64Array.from(valueOfTerm),
  }
}

/** X' w: the weighted sum of each column. */
export function columnSums(rows: TermRows, weights: Float64Array): Float64Array {
  const { from, term } = rows
  const byTerm = new Float64Array(rows.valueOfTerm.length)
  for (let row = 0, entry = 0; row < weights.length; row++) {
    const weight = weights[row] as number
    for (const end = from[row + 1] as number; entry < end; entry++) {
      const own = term[entry] as number
      byTerm[own] = (byTerm[own] as number) + weight
    }
  }
  return columnsOfTerms(rows, byTerm)
}

/** The columns' sums of the weights that were summed by term. */
export function columnsOfTerms(
  { columns, columnOfTerm, valueOfTerm }: TermRows,
  byTerm: Float64Array,
): Float64Array {
  const sums = new Float64Array(columns)
  for (let term = 0; term < byTerm.length; term++) {
    const column = columnOfTerm[term] as number
    sums[column] = (sums[column] as number) + (valueOfTerm[term] as number) * (byTerm[term] as number)
  }
  return sums
}
