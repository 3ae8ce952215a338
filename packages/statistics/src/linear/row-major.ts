/** A matrix of numbers, row after row: the value of row i and column j is `values[i * columns + j]`. */
export interface RowMajor {
  readonly values: Float64Array
  readonly columns: number
}

/** Number of rows. Throws RangeError where the values do not fill whole rows. */
export function rowCount({ values, columns }: RowMajor): number {
  if (!Number.isInteger(columns) || columns < 1)
    throw new RangeError(`columns: expected a whole number of 1 or more, got ${columns}`)
  if (values.length % columns !== 0)
    throw new RangeError(`values: expected a multiple of ${columns} columns, got ${values.length}`)
  return values.length / columns
}

/** The matrix of these columns side by side. Throws RangeError where their lengths differ. */
export function fromColumns(columns: readonly ArrayLike<number>[]): RowMajor {
  const rows = columns[0]?.length ?? 0
  const values = new Float64Array(rows * columns.length)
  for (const [column, numbers] of columns.entries()) {
    if (numbers.length !== rows)
      throw new RangeError(`column ${column}: expected ${rows} rows, got ${numbers.length}`)
    for (let row = 0; row < rows; row++) values[row * columns.length + column] = numbers[row] as number
  }
  return { values, columns: columns.length }
}

/** A column as a vector of its own. */
export function columnOf({ values, columns }: RowMajor, column: number): Float64Array {
  const found = new Float64Array(values.length / columns)
  for (let row = 0; row < found.length; row++) found[row] = values[row * columns + column] ?? 0
  return found
}

/** The matrix with a column of ones before the others. */
export function withIntercept(matrix: RowMajor): RowMajor {
  const rows = rowCount(matrix)
  const columns = matrix.columns + 1
  const values = new Float64Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    values[row * columns] = 1
    values.set(matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns), row * columns + 1)
  }
  return { values, columns }
}

/** The matrix of these rows, in the order given. */
export function pickRows({ values, columns }: RowMajor, rows: ArrayLike<number>): RowMajor {
  const picked = new Float64Array(rows.length * columns)
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number
    picked.set(values.subarray(row * columns, (row + 1) * columns), place * columns)
  }
  return { values: picked, columns }
}

/** The matrix of these columns, in the order given; the matrix itself where they are all its columns in order. */
export function pickColumns(matrix: RowMajor, columns: readonly number[]): RowMajor {
  if (columns.length === matrix.columns && columns.every((column, place) => column === place)) return matrix
  const rows = rowCount(matrix)
  const values = new Float64Array(rows * columns.length)
  for (let row = 0, place = 0; row < rows; row++)
    for (const column of columns) values[place++] = matrix.values[row * matrix.columns + column] as number
  return { values, columns: columns.length }
}
