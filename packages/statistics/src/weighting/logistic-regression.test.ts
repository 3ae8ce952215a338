import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import r from '../../fixtures/logistic-regression/values.json' with { type: 'json' }
import { fromColumns, withIntercept } from '../linear/row-major.ts'
import { logisticRegression } from './logistic-regression.ts'

const design = withIntercept(fromColumns([r.x1, r.x2, r.x3]))
const expectClose = (actual: readonly number[], expected: readonly number[]) => {
  for (const [place, value] of expected.entries())
    expect(Math.abs(((actual[place] ?? Number.NaN) - value) / value)).toBeLessThan(1e-7)
}

it.each([
  ['without weights', undefined, r.plain],
  ['with weights', r.weight, r.weighted],
] as const)('gives the estimates of glm %s', (_, weights, expected) => {
  const fit = logisticRegression(design, r.y, weights ? { weights } : {})
  expectClose(Array.from(fit.coefficients), expected.coefficients)
  expectClose(
    [0, 1, 2, 3].map((k) => Math.sqrt(fit.covariance[k * 5] ?? Number.NaN)),
    expected.se,
  )
  expectClose([fit.deviance], [expected.deviance])
  expect(fit).toMatchObject({ converged: true, separated: false })
})

it('says so where a covariate tells the outcomes apart', () => {
  const apart = withIntercept(fromColumns([[1, 2, 3, 4, 5, 6]]))
  expect(logisticRegression(apart, [0, 0, 0, 1, 1, 1])).toMatchObject({ separated: true, converged: false })
})

it('says so where outcomes are the same throughout one category', () => {
  const quasi = withIntercept(
    fromColumns([
      [1, 1, 0, 0, 0, 0],
      [3, 1, 2, 5, 4, 1],
    ]),
  )
  expect(logisticRegression(quasi, [1, 1, 0, 1, 0, 1])).toMatchObject({ separated: true, converged: false })
})

it('does not call rare outcomes or strong covariates separated', () => {
  const x = Array.from({ length: 400 }, (_, row) => row / 10)
  const y = x.map((value, row) => (value > 20 !== (row === 198) ? 1 : 0))
  expect(logisticRegression(withIntercept(fromColumns([x])), y)).toMatchObject({
    separated: false,
    converged: true,
  })
})

it('drops a column that is a combination of earlier ones', () => {
  const doubled = withIntercept(fromColumns([r.x1, r.x2, r.x2.map((x) => 1 - x), r.x3]))
  const fit = logisticRegression(doubled, r.y)
  expect(fit.kept).toEqual([0, 1, 2, 4])
  expectClose(
    Array.from(fit.coefficients).filter((_, k) => k !== 3),
    r.plain.coefficients,
  )
})

const lalonde = `${process.env['ELINVOIMA_REPLAY_DATA']}/microdata/lalonde_matchit.csv`
it.skipIf(!existsSync(lalonde))('gives the propensity model of glm on Lalonde', () => {
  const persons = readFileSync(lalonde, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  const column = (read: (cells: string[]) => number | boolean) => persons.map((cells) => Number(read(cells)))
  const races = ['hispan', 'white'].map((race) => column((cells) => cells[4] === race))
  const [age, educ, married, nodegree, re74, re75] = [2, 3, 5, 6, 7, 8].map((k) =>
    column((cells) => Number(cells[k])),
  )
  const columns = [age, educ, ...races, married, nodegree, re74, re75].map((numbers) => numbers ?? [])
  const fit = logisticRegression(
    withIntercept(fromColumns(columns)),
    column((cells) => cells[1] === '1'),
  )
  expectClose(Array.from(fit.coefficients), r.lalonde.coefficients)
})
