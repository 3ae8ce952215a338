import type { RowMajor } from '../linear/row-major.ts'

/** Σ_i w_i row_i: the rows added up by weight. */
export function weightedRow({ values, columns }: RowMajor, weights: Float64Array): Float64Array {
  const sum = new Float64Array(columns)
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] as number
    if (weight === 0) continue
    for (let k = 0; k < columns; k++)
      sum[k] = (sum[k] as number) + weight * (values[row * columns + k] as number)
  }
  return sum
}

/** Root mean square of the entries from one place up to, not including, another. */
export function rootMeanSquare(entries: Float64Array, from: number, to: number): number {
  let squares = 0
  for (let place = from; place < to; place++) squares += (entries[place] as number) ** 2
  return Math.sqrt(squares / (to - from))
}
