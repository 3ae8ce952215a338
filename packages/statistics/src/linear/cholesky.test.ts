import { expect, it } from 'vitest'
import { choleskyFactor, choleskyInverse, choleskySolve } from './cholesky.ts'

const matrix = Float64Array.of(4, 2, 0.6, 2, 5, 1, 0.6, 1, 3)

it('factors a positive definite matrix, solves and inverts', () => {
  const factor = choleskyFactor(matrix, 3) ?? new Float64Array()
  const solution = choleskySolve(factor, 3, Float64Array.of(4 + 4 + 1.8, 2 + 10 + 3, 0.6 + 2 + 9))
  for (const [k, expected] of [1, 2, 3].entries()) expect(solution[k]).toBeCloseTo(expected, 12)
  const inverse = choleskyInverse(factor, 3)
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++) {
      let entry = 0
      for (let k = 0; k < 3; k++) entry += (matrix[i * 3 + k] ?? 0) * (inverse[k * 3 + j] ?? 0)
      expect(entry).toBeCloseTo(i === j ? 1 : 0, 12)
    }
})

it('has no factor for a singular or an indefinite matrix', () => {
  expect(choleskyFactor(Float64Array.of(1, 1, 1, 1), 2)).toBeNull()
  expect(choleskyFactor(Float64Array.of(1, 2, 2, 1), 2)).toBeNull()
})
