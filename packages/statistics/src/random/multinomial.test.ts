import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dirichlet } from './dirichlet.ts'
import { generatorOf } from './generator.ts'
import { logFactorial } from './log-factorial.ts'
import { multinomial } from './multinomial.ts'

const weights = fc
  .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 1e-3))

it('places every trial, and none where the weight is 0', () => {
  fc.assert(
    fc.property(weights, fc.nat(5000), fc.integer(), (list, trials, seed) => {
      const counts = multinomial(generatorOf(seed), trials, list)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(trials)
      expect(counts.every((count, place) => count >= 0 && (list[place] !== 0 || count === 0))).toBe(true)
    }),
  )
})

it('has the expected counts', () => {
  const counts = multinomial(generatorOf(5), 100_000, [1, 2, 0, 7])
  expect(Math.abs((counts[0] ?? 0) - 10_000)).toBeLessThan(400)
  expect(Math.abs((counts[3] ?? 0) - 70_000)).toBeLessThan(600)
})

it('draws shares that sum to 1', () => {
  fc.assert(
    fc.property(weights, fc.integer(), (list, seed) => {
      const shares = dirichlet(generatorOf(seed), list)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    }),
  )
})

it('draws shares around concentration ÷ sum', () => {
  const generator = generatorOf(6)
  const total = new Float64Array(3)
  for (let draw = 0; draw < 5000; draw++)
    dirichlet(generator, [1, 3, 6]).forEach((share, place) => {
      total[place] = (total[place] ?? 0) + share / 5000
    })
  expect(total[0]).toBeCloseTo(0.1, 1)
  expect(total[1]).toBeCloseTo(0.3, 1)
  expect(total[2]).toBeCloseTo(0.6, 1)
})

it('knows ln 5! and ln 40!', () => {
  expect(logFactorial(40)).toBeCloseTo(110.320639714757, 10)
  expect(logFactorial(5)).toBeCloseTo(Math.log(120), 12)
})

it('refuses weights that place nothing', () => {
  expect(() => multinomial(generatorOf(1), 3, [0, 0])).toThrow('expected a weight > 0, got none')
  expect(() => dirichlet(generatorOf(1), [-1, 2])).toThrow('expected concentrations ≥ 0, got -1 at 0')
})
