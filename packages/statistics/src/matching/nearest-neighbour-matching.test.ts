import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import r from '../../fixtures/nearest-neighbour/values.json' with { type: 'json' }
import { fromColumns, withIntercept } from '../linear/row-major.ts'
import { logisticRegression } from '../weighting/logistic-regression.ts'
import { weightedMeanDifference } from '../weighting/weighted-mean-difference.ts'
import {
  type Closeness,
  type MatchingOptions,
  nearestNeighbourMatching,
} from './nearest-neighbour-matching.ts'

const treated = Uint8Array.from(r.treat)
const scores = Float64Array.from(r.score)
const x1 = Float64Array.from(r.x1)
const covariates = fromColumns([r.x1, r.x2, r.x3])

const cases: [string, Closeness, MatchingOptions, { pairs: number[][]; weights?: number[] }][] = [
  ['one to one', { scores }, {}, r.one],
  ['two', { scores }, { ratio: 2 }, r.two],
  ['more than there are', { scores }, { ratio: 5 }, r.many],
  ['with replacement', { scores }, { ratio: 3, replace: true }, r.replaced],
  ['within a caliper', { scores }, { caliper: 0.02 }, r.caliper],
  ['tied scores', { scores: x1 }, { ratio: 2 }, r.ties],
  ['tied scores with replacement', { scores: x1 }, { ratio: 2, replace: true }, r.tiesReplaced],
  ['Mahalanobis', { covariates }, { ratio: 2 }, r.mahalanobis],
  ['Mahalanobis with replacement', { covariates }, { ratio: 2, replace: true }, r.mahalanobisReplaced],
  ['Mahalanobis within a caliper', { covariates, scores }, { caliper: 0.1 }, r.mahalanobisCaliper],
]

it.each(cases)('pairs as MatchIt: %s', (_, closeness, options, expected) => {
  const found = nearestNeighbourMatching(treated, closeness, options)
  const pairs = Array.from(found.treatedRows, (_row, place) =>
    Array.from(found.pairs.subarray(place * found.ratio, (place + 1) * found.ratio)),
  )
  expect(pairs).toEqual(expected.pairs)
  for (const [row, weight] of (expected.weights ?? []).entries())
    expect(found.weights[row]).toBeCloseTo(weight, 10)
})

it('says what is missing', () => {
  expect(() => nearestNeighbourMatching(treated, {})).toThrow('expected 140 units, got neither')
  expect(() => nearestNeighbourMatching(treated, { covariates }, { caliper: 0.1 })).toThrow('caliper')
})

const lalonde = `${process.env['ELINVOIMA_REPLAY_DATA']}/microdata/lalonde_matchit.csv`
it.skipIf(!existsSync(lalonde))('gives the effects of MatchIt on Lalonde', () => {
  const persons = readFileSync(lalonde, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  const column = (read: (cells: string[]) => number | boolean) => persons.map((cells) => Number(read(cells)))
  const races = ['black', 'hispan', 'white'].map((race) => column((cells) => cells[4] === race))
  const [age, educ, married, nodegree, re74, re75, re78] = [2, 3, 5, 6, 7, 8, 9].map((k) =>
    column((cells) => Number(cells[k])),
  )
  const columns = [age, educ, ...races, married, nodegree, re74, re75].map((numbers) => numbers ?? [])
  const starts = Uint8Array.from(column((cells) => cells[1] === '1'))
  const covariatesOfAll = fromColumns(columns)
  const propensity = logisticRegression(withIntercept(covariatesOfAll), starts).probabilities
  const effect = (closeness: Closeness, options: MatchingOptions = {}) =>
    weightedMeanDifference(re78 ?? [], starts, nearestNeighbourMatching(starts, closeness, options).weights)
      .difference
  expect(effect({ scores: propensity })).toBeCloseTo(r.lalonde.nearest, 6)
  expect(effect({ scores: propensity }, { ratio: 2, replace: true })).toBeCloseTo(r.lalonde.replaced, 6)
  expect(effect({ covariates: covariatesOfAll })).toBeCloseTo(r.lalonde.mahalanobis, 6)
})
