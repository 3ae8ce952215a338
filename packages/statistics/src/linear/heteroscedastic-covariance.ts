import { pickColumns, type RowMajor } from './row-major.ts'
import { outerSum, sandwich } from './sandwich.ts'
import { leastSquaresScores } from './scores.ts'
import type { LeastSquaresFit } from './weighted-least-squares.ts'

export type HeteroscedasticKind = 'HC0' | 'HC1' | 'HC2' | 'HC3'

/**
 * Heteroscedasticity-consistent covariance of the coefficients (kept × kept, row-major).
 * HC0: White (1980); HC1: × n/(n − k); HC2: e²/(1 − h); HC3: e²/(1 − h)² with h the leverage
 * (MacKinnon & White 1985). Standard errors are the square roots of the diagonal.
 * Same as R's sandwich::vcovHC.
 */
export function heteroscedasticCovariance(
  fit: LeastSquaresFit,
  design: RowMajor,
  kind: HeteroscedasticKind,
  weights?: ArrayLike<number>,
): Float64Array {
  const size = fit.kept.length
  const scores = leastSquaresScores(fit, design, weights)
  if (kind === 'HC2' || kind === 'HC3') {
    const leverages = leverage(fit, design, weights)
    for (let place = 0; place < scores.length; place++) {
      const left = 1 - (leverages[Math.floor(place / size)] as number)
      scores[place] = (scores[place] as number) / (kind === 'HC2' ? Math.sqrt(left) : left)
    }
  }
  const covariance = sandwich(fit.bread, outerSum(scores, scores, size), size)
  if (kind !== 'HC1') return covariance
  const counted = fit.degreesOfFreedom + size
  return covariance.map((entry) => (entry * counted) / fit.degreesOfFreedom)
}

/** Leverage of each row: h_i = w_i x_i' (X' W X)⁻¹ x_i, from 0 to 1. */
export function leverage(fit: LeastSquaresFit, design: RowMajor, weights?: ArrayLike<number>): Float64Array {
  const { values, columns } = pickColumns(design, fit.kept)
  return Float64Array.from({ length: values.length / columns }, (_, row) => {
    let sum = 0
    for (let i = 0; i < columns; i++)
      for (let j = 0; j < columns; j++)
        sum +=
          (values[row * columns + i] as number) *
          (fit.bread[i * columns + j] as number) *
          (values[row * columns + j] as number)
    return sum * (weights ? (weights[row] as number) : 1)
  })
}
