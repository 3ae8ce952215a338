import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import r from '../../fixtures/entropy-balancing/values.json' with { type: 'json' }
import { fromColumns, type RowMajor } from '../linear/row-major.ts'
import { cellsOfRows } from './cells-of-rows.ts'
import { entropyBalancing } from './entropy-balancing.ts'

const matrix = (rows: number[][]): RowMajor => ({
  values: Float64Array.from(rows.flat()),
  columns: rows[0]?.length ?? 0,
})
const furthest = (actual: Float64Array, expected: number[]) =>
  Math.max(...expected.map((value, row) => Math.abs((actual[row] ?? Number.NaN) - value)))

it('gives the weights of the dual solved in R, with base weights and without', () => {
  const plain = entropyBalancing(matrix(r.x), r.target)
  expect(furthest(plain.weights, r.unweighted)).toBeLessThan(1e-9)
  expect(plain).toMatchObject({ converged: true, infeasible: null, dropped: [] })
  expect(plain.maxAbsoluteImbalance).toBeLessThan(1e-9)
  const based = entropyBalancing(matrix(r.x), r.target, { baseWeights: r.base })
  expect(furthest(based.weights, r.weights)).toBeLessThan(1e-9)
})

it('solves cells with frequencies as it would their persons', () => {
  const cells = entropyBalancing(matrix(r.cells), r.cellTarget, { frequencies: r.frequency })
  expect(furthest(cells.weights, r.cellWeights)).toBeLessThan(1e-9)
  const persons = matrix(
    r.frequency.flatMap((count, cell) => Array<number[]>(count).fill(r.cells[cell] ?? [])),
  )
  const single = entropyBalancing(persons, r.cellTarget)
  const { cellOf, frequencies } = cellsOfRows(persons)
  expect(Array.from(frequencies)).toEqual(r.frequency)
  for (const [person, weight] of single.weights.entries()) {
    const cell = cellOf[person] ?? -1
    expect(weight).toBeCloseTo((cells.weights[cell] ?? 0) / (frequencies[cell] ?? 0), 10)
  }
})

it('drops a constant and a combination of other columns and still balances them', () => {
  const [age, long, months] = [0, 1, 2].map((k) => r.x.map((row) => row[k] ?? 0)) as [
    number[],
    number[],
    number[],
  ]
  const wide = fromColumns([
    age,
    long,
    age.map((_, row) => 2 * (long[row] ?? 0) - 1),
    age.map(() => 5),
    months,
  ])
  const target = [r.target[0] ?? 0, 0.62, 0.24, 5, r.target[2] ?? 0]
  const found = entropyBalancing(wide, target)
  expect(found.dropped).toEqual([2, 3])
  expect(found.converged).toBe(true)
  expect(furthest(found.weights, r.unweighted)).toBeLessThan(1e-9)
  const contradicted = entropyBalancing(wide, [36.5, 0.62, 0.5, 5, 7.4])
  expect(contradicted).toMatchObject({ converged: false, infeasible: { column: 2, reason: 'outside hull' } })
})

it('names the covariate whose target lies outside its range', () => {
  expect(entropyBalancing(matrix(r.x), [36.5, 1.02, 7]).infeasible).toEqual({
    column: 1,
    reason: 'outside range',
  })
  expect(entropyBalancing(matrix(r.x), [Number.NaN, 0.5, 7]).infeasible).toEqual({
    column: 0,
    reason: 'outside range',
  })
})

it('tells a target outside the convex hull though each covariate is within its range', () => {
  const square = matrix([
    [0, 0],
    [1, 0],
    [0, 1],
    [0.4, 0.4],
  ])
  const outside = entropyBalancing(square, [0.7, 0.6])
  expect(outside).toMatchObject({ converged: false, infeasible: { reason: 'outside hull' } })
  expect(entropyBalancing(square, [0.45, 0.5])).toMatchObject({ converged: true, infeasible: null })
})

it('gives rows off the edge no weight where the target lies on the edge', () => {
  const found = entropyBalancing(
    matrix([
      [0, 1],
      [0, 5],
      [1, 2],
      [0, 3],
      [1, 9],
    ]),
    [0, 2.5],
  )
  expect(found.converged).toBe(true)
  expect([found.weights[2], found.weights[4]]).toEqual([0, 0])
  expect(found.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  expect(found.maxAbsoluteImbalance).toBeLessThan(1e-9)
})

it('balances a target on a slanted face of the hull', () => {
  const found = entropyBalancing(
    matrix([
      [0, 0],
      [1, 0],
      [0, 1],
      [0.2, 0.2],
    ]),
    [0.5, 0.5],
  )
  expect(found.converged).toBe(true)
  expect(found.weights[1]).toBeCloseTo(0.5, 8)
})

it('keeps the base weights where they balance already', () => {
  const found = entropyBalancing(matrix([[0], [1]]), [0.75], { baseWeights: [1, 3] })
  expect(Array.from(found.weights)).toEqual([0.25, 0.75])
  expect(found.iterations).toBe(0)
})

const lalonde = `${process.env['ELINVOIMA_REPLAY_DATA']}/microdata/lalonde_matchit.csv`
it.skipIf(!existsSync(lalonde))('balances the controls of Lalonde as the dual solved in R', () => {
  const persons = readFileSync(lalonde, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  const numbers = persons.map(([, , age, educ, race, married, nodegree, re74, re75]) =>
    [age, educ, race === 'black', race === 'hispan', married, nodegree, re74, re75].map(Number),
  )
  const group = (flag: string) => numbers.filter((_, person) => persons[person]?.[1] === flag)
  const treated = group('1')
  const target = treated[0]?.map(
    (_, k) => treated.reduce((sum, row) => sum + (row[k] ?? 0), 0) / treated.length,
  )
  const found = entropyBalancing(matrix(group('0')), target ?? [])
  expect(furthest(found.weights, r.lalonde.weights)).toBeLessThan(1e-9)
})
