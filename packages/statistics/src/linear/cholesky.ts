/**
 * Cholesky factor L of a symmetric positive definite matrix (L L' = matrix), row-major, upper part zero.
 * Null where the matrix is not positive definite to the given share of its diagonal.
 */
export function choleskyFactor(matrix: Float64Array, size: number, tolerance = 1e-14): Float64Array | null {
  const factor = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let left = matrix[row * size + column] as number
      for (let k = 0; k < column; k++)
        left -= (factor[row * size + k] as number) * (factor[column * size + k] as number)
      if (row !== column) factor[row * size + column] = left / (factor[column * size + column] as number)
      else if (left > tolerance * Math.abs(matrix[row * size + row] as number))
        factor[row * size + row] = Math.sqrt(left)
      else return null
    }
  }
  return factor
}

/** Solution x of L L' x = right for a Cholesky factor L. */
export function choleskySolve(factor: Float64Array, size: number, right: Float64Array): Float64Array {
  const solution = Float64Array.from(right)
  for (let row = 0; row < size; row++) {
    let left = solution[row] as number
    for (let k = 0; k < row; k++) left -= (factor[row * size + k] as number) * (solution[k] as number)
    solution[row] = left / (factor[row * size + row] as number)
  }
  for (let row = size - 1; row >= 0; row--) {
    let left = solution[row] as number
    for (let k = row + 1; k < size; k++) left -= (factor[k * size + row] as number) * (solution[k] as number)
    solution[row] = left / (factor[row * size + row] as number)
  }
  return solution
}

/** Inverse of the matrix whose Cholesky factor is given. */
export function choleskyInverse(factor: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size)
  const unit = new Float64Array(size)
  for (let column = 0; column < size; column++) {
    unit.fill(0)
    unit[column] = 1
    inverse.set(choleskySolve(factor, size, unit), column * size)
  }
  return inverse
}
