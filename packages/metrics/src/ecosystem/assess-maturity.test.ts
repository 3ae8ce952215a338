import { describe, expect, it } from 'vitest'
import { assessMaturity, type Points } from './assess-maturity.ts'
import { maturityClass } from './maturity-class.ts'

const options = { draws: 2000, seed: 1, level: 0.9 }
const even = (points: number): Points => ({
  contract_base: points,
  coordination: points,
  growth_mode: points,
  division_of_work: points,
  follow_up: points,
})

describe('the class of a maturity', () => {
  it.each([
    [39.9, 4, 4, 'kapea'],
    [40, 4, 4, 'siirtymä'],
    [69.9, 4, 4, 'siirtymä'],
    [70, 3, 3, 'laaja'],
    [100, 2.5, 4, 'siirtymä'],
    [100, 4, 2.5, 'siirtymä'],
  ] as const)('of %s with contract base %s and follow-up %s is %s', (value, base, followUp, found) => {
    expect(maturityClass(value, base, followUp)).toBe(found)
  })
})

describe('the sensitivity to weights', () => {
  it('is none where every criterion has the same points', () => {
    const found = assessMaturity(even(3), options)
    expect(found.value).toBe(75)
    expect(found.overWeights.lower).toBeCloseTo(75, 9)
    expect(found.overWeights.upper).toBeCloseTo(75, 9)
    expect(found.sameClass).toBe(100)
  })

  it('of one criterion alone is the distribution of one share of five: Beta(1, 4)', () => {
    const { value, overWeights } = assessMaturity({ ...even(0), coordination: 4 }, options)
    expect(value).toBe(20)
    // 100 · (1 − (1 − p)^(1/4)) at p = 0.05 and 0.95
    expect(Math.abs(overWeights.lower - 1.274)).toBeLessThan(0.4)
    expect(Math.abs(overWeights.upper - 52.71)).toBeLessThan(3)
  })
})
