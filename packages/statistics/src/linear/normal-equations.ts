import { choleskyFactor, choleskyInverse, choleskySolve } from './cholesky.ts'

export interface NormalEquations {
  /** Solution of gram × x = right. */
  readonly solve: (right: Float64Array) => Float64Array
  readonly inverse: Float64Array
}

/**
 * Solver and inverse of a Gram matrix, by Cholesky after each column is scaled to length 1, so that units
 * do not cost precision. Throws RangeError where the columns hang together.
 */
export function normalEquations(gram: Float64Array, size: number): NormalEquations {
  const scale = Float64Array.from({ length: size }, (_, k) => Math.sqrt(gram[k * size + k] as number))
  const unscaled = (entry: number, place: number) =>
    entry / ((scale[Math.floor(place / size)] as number) * (scale[place % size] as number))
  const factor = choleskyFactor(gram.map(unscaled), size)
  if (!factor) throw new RangeError(`design: expected ${size} independent columns, got fewer`)
  const divide = (vector: Float64Array) => vector.map((entry, k) => entry / (scale[k] as number))
  return {
    solve: (right) => divide(choleskySolve(factor, size, divide(right))),
    inverse: choleskyInverse(factor, size).map(unscaled),
  }
}
