import { pickColumns, type RowMajor } from './row-major.ts'
import type { LeastSquaresFit } from './weighted-least-squares.ts'

/** Estimating functions of a least squares fit: x_i w_i e_i, a row for each observation, kept columns only. */
export function leastSquaresScores(
  fit: LeastSquaresFit,
  design: RowMajor,
  weights?: ArrayLike<number>,
): Float64Array {
  const { values, columns } = pickColumns(design, fit.kept)
  return values.map((value, place) => {
    const row = Math.floor(place / columns)
    return value * (weights ? (weights[row] as number) : 1) * (fit.residuals[row] as number)
  })
}
