import { expect, it } from 'vitest'
import { generatorOf } from '../random/generator.ts'
import { normal } from '../random/normal.ts'
import { multiplierBootstrap } from './multiplier-bootstrap.ts'

const generator = generatorOf(3, 'influence')
const values = Float64Array.from(
  { length: 400 * 2 },
  (_, place) => (place % 2 === 0 ? 1 : 3) * normal(generator),
)
const analytical = [0, 1].map((column) => {
  const squares = values
    .filter((_, place) => place % 2 === column)
    .reduce((sum, value) => sum + value ** 2, 0)
  return Math.sqrt(squares) / 400
})

it('gives the analytical standard errors within Monte Carlo error', () => {
  const { standardErrors } = multiplierBootstrap({ values, columns: 2 }, generatorOf(1), { draws: 4000 })
  for (const [column, expected] of analytical.entries())
    expect(Math.abs((standardErrors[column] ?? 0) / expected - 1)).toBeLessThan(0.08)
})

it('gives two independent columns the critical value of the larger of two normals', () => {
  const { criticalValue } = multiplierBootstrap({ values, columns: 2 }, generatorOf(2), {
    draws: 4000,
    level: 0.9,
  })
  expect(Math.abs(criticalValue - 1.949)).toBeLessThan(0.12)
})

it('leaves a column without variation out of the band', () => {
  const still = values.map((value, place) => (place % 2 === 0 ? value : 0))
  const found = multiplierBootstrap({ values: still, columns: 2 }, generatorOf(3), { draws: 4000 })
  expect(found.standardErrors[1]).toBe(0)
  expect(Math.abs(found.criticalValue - 1.645)).toBeLessThan(0.12)
})
