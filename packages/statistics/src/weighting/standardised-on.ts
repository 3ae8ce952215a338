import type { RowMajor } from '../linear/row-major.ts'

/**
 * Each column measured from a point in standard deviations of the column under the shares (n, not n − 1).
 * A column that does not vary is only shifted.
 */
export function standardisedOn(
  { values, columns }: RowMajor,
  point: ArrayLike<number>,
  shares: Float64Array,
): RowMajor {
  const means = new Float64Array(columns)
  const squares = new Float64Array(columns)
  let total = 0
  for (let row = 0, place = 0; row < shares.length; row++) {
    const share = shares[row] as number
    total += share
    for (let column = 0; column < columns; column++, place++) {
      const shifted = (values[place] as number) - (point[column] as number)
      means[column] = (means[column] as number) + share * shifted
      squares[column] = (squares[column] as number) + share * shifted * shifted
    }
  }
  const scale = means.map((mean, column) => {
    const square = (squares[column] as number) / total
    const variance = square - (mean / total) ** 2
    return variance > 1e-14 * Math.max(square, Number.MIN_VALUE) ? Math.sqrt(variance) : 1
  })
  const standardised = new Float64Array(values.length)
  for (let place = 0; place < values.length; ) {
    for (let column = 0; column < columns; column++, place++)
      standardised[place] =
        ((values[place] as number) - (point[column] as number)) / (scale[column] as number)
  }
  return { values: standardised, columns }
}
