import { expect, it } from 'vitest'
import r from '../../fixtures/least-squares/values.json' with { type: 'json' }
import { clusterRobustCovariance } from './cluster-robust-covariance.ts'
import { heteroscedasticCovariance } from './heteroscedastic-covariance.ts'
import { neweyWestCovariance } from './newey-west-covariance.ts'
import { fromColumns, withIntercept } from './row-major.ts'
import { weightedLeastSquares } from './weighted-least-squares.ts'

const design = withIntercept(fromColumns([r.x1, r.x2, r.x3]))
const standardErrors = (covariance: Float64Array) =>
  [0, 1, 2, 3].map((k) => Math.sqrt(covariance[k * 4 + k] ?? Number.NaN))

function expectClose(actual: ArrayLike<number>, expected: readonly number[], relative = 1e-8) {
  expect(actual.length).toBe(expected.length)
  for (const [place, value] of expected.entries())
    expect(Math.abs((actual[place] ?? Number.NaN) - value)).toBeLessThanOrEqual(relative * Math.abs(value))
}

it.each([
  ['without weights', undefined, r.plain],
  ['with weights', r.weight, r.weighted],
] as const)('gives the coefficients and standard errors of lm %s', (_, weights, expected) => {
  const fit = weightedLeastSquares(design, r.y, weights)
  expectClose(fit.coefficients, expected.coefficients)
  expectClose(standardErrors(fit.bread.map((entry) => entry * fit.residualVariance)), expected.classical)
  for (const kind of ['HC0', 'HC1', 'HC2', 'HC3'] as const)
    expectClose(standardErrors(heteroscedasticCovariance(fit, design, kind, weights)), expected[kind])
})

it.each([
  ['without weights', undefined, r.plain],
  ['with weights', r.weight, r.weighted],
] as const)('gives the cluster-robust and Newey–West errors of sandwich %s', (_, weights, expected) => {
  const fit = weightedLeastSquares(design, r.y, weights)
  expectClose(
    standardErrors(clusterRobustCovariance(fit, design, Int32Array.from(r.cluster), weights)),
    expected.cluster,
  )
  const options = weights ? { weights } : {}
  expectClose(standardErrors(neweyWestCovariance(fit, design, 3, options)), expected.neweyWest)
  const adjusted = neweyWestCovariance(fit, design, 3, { ...options, adjust: true })
  expectClose(standardErrors(adjusted), expected.neweyWestAdjusted)
})

it('drops a column that is a combination of earlier ones and fits the same', () => {
  const doubled = withIntercept(fromColumns([r.x1, r.x1.map((x) => 3 - 2 * x), r.x2, r.x3]))
  const fit = weightedLeastSquares(doubled, r.y)
  expect(fit.kept).toEqual([0, 1, 3, 4])
  expect(fit.coefficients[2]).toBeNaN()
  expectClose(
    fit.coefficients.filter((_, k) => k !== 2),
    r.plain.coefficients,
  )
})

it('does not count rows of weight zero', () => {
  const weights = r.y.map((_, row) => (row < 40 ? 1 : 0))
  const half = withIntercept(fromColumns([r.x1, r.x2, r.x3].map((column) => column.slice(0, 40))))
  const alone = weightedLeastSquares(half, r.y.slice(0, 40))
  const fit = weightedLeastSquares(design, r.y, weights)
  expectClose(fit.coefficients, Array.from(alone.coefficients))
  expect(fit.degreesOfFreedom).toBe(36)
})

it('says what was wrong with a lag, a cluster or a length', () => {
  const fit = weightedLeastSquares(design, r.y)
  expect(() => neweyWestCovariance(fit, design, 80)).toThrow(
    'lag: expected a whole number from 0 to 79, got 80',
  )
  expect(() => clusterRobustCovariance(fit, design, new Int32Array(80))).toThrow(
    'cluster: expected 2 or more',
  )
  expect(() => weightedLeastSquares(design, [1])).toThrow('outcome: expected 80 rows, got 1')
})
