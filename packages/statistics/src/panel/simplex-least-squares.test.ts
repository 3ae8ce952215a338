import fc from 'fast-check'
import { expect, it } from 'vitest'
import r from '../../fixtures/simplex-least-squares/values.json' with { type: 'json' }
import { simplexLeastSquares } from './simplex-least-squares.ts'
import { weightedRow } from './weighted-row.ts'

const donors = { values: Float64Array.from(r.donors.flat()), columns: 15 }

it.each([
  ['a target near some donors', simplexLeastSquares(donors, r.near), r.nearWeights],
  ['a target far from all', simplexLeastSquares(donors, r.far), r.farWeights],
  ['features of unequal weight', simplexLeastSquares(donors, r.near, r.v), r.weighedWeights],
])('gives the weights of quadprog: %s', (_, weights, expected) => {
  for (const [donor, weight] of expected.entries()) expect(weights[donor]).toBeCloseTo(weight, 9)
})

it('finds no donor that would bring it nearer, also with more donors than features', () => {
  const number = fc.double({ min: -10, max: 10, noNaN: true })
  const shape = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }))
  const problem = shape.chain(([count, columns]) =>
    fc.record({
      values: fc.array(number, { minLength: count * columns, maxLength: count * columns }),
      target: fc.array(number, { minLength: columns, maxLength: columns }),
    }),
  )
  fc.assert(
    fc.property(problem, ({ values, target }) => {
      const pool = { values: Float64Array.from(values), columns: target.length }
      const weights = simplexLeastSquares(pool, target)
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
      const reached = weightedRow(pool, weights).map((value, k) => value - (target[k] ?? 0))
      const square = reached.reduce((sum, value) => sum + value ** 2, 0)
      for (let donor = 0; donor < weights.length; donor++) {
        const product = reached.reduce(
          (sum, value, k) => sum + value * ((pool.values[donor * target.length + k] ?? 0) - (target[k] ?? 0)),
          0,
        )
        expect(product).toBeGreaterThan(square - 1e-7)
      }
    }),
    { numRuns: 60, seed: 5 },
  )
})

it('needs a donor and a target of the same length', () => {
  expect(() => simplexLeastSquares({ values: new Float64Array(), columns: 2 }, [1, 2])).toThrow(
    '1 or more, got 0',
  )
  expect(() => simplexLeastSquares(donors, [1])).toThrow('target: expected 15 features, got 1')
})
