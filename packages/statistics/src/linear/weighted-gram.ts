import { type RowMajor, rowCount } from './row-major.ts'

/** X' W X, symmetric, row-major. The weights are a diagonal; without them each row weighs 1. */
export function weightedGram(design: RowMajor, weights?: ArrayLike<number>): Float64Array {
  const { values, columns } = design
  const rows = rowCount(design)
  const gram = new Float64Array(columns * columns)
  for (let row = 0; row < rows; row++) {
    const weight = weights ? (weights[row] as number) : 1
    if (weight === 0) continue
    const from = row * columns
    for (let i = 0; i < columns; i++) {
      const scaled = weight * (values[from + i] as number)
      if (scaled === 0) continue
      for (let j = 0; j <= i; j++)
        gram[i * columns + j] = (gram[i * columns + j] as number) + scaled * (values[from + j] as number)
    }
  }
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < i; j++) gram[j * columns + i] = gram[i * columns + j] as number
  return gram
}

/** X' W y. */
export function weightedCross(
  design: RowMajor,
  outcome: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Float64Array {
  const { values, columns } = design
  const rows = rowCount(design)
  const cross = new Float64Array(columns)
  for (let row = 0; row < rows; row++) {
    const scaled = (weights ? (weights[row] as number) : 1) * (outcome[row] as number)
    for (let j = 0; j < columns; j++)
      cross[j] = (cross[j] as number) + scaled * (values[row * columns + j] as number)
  }
  return cross
}

/** X b: the value of each row. */
export function linearPredictor(
  { values, columns }: RowMajor,
  coefficients: ArrayLike<number>,
): Float64Array {
  const predictor = new Float64Array(values.length / columns)
  for (let row = 0; row < predictor.length; row++) {
    let sum = 0
    for (let j = 0; j < columns; j++)
      sum += (values[row * columns + j] as number) * (coefficients[j] as number)
    predictor[row] = sum
  }
  return predictor
}
