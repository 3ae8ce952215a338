import { describe, expect, it } from 'vitest'
import { normalCdf, normalHalfWidth, normalQuantile } from './normal.ts'

describe('normal distribution', () => {
  it('has the probabilities of R pnorm', () => {
    expect(normalCdf(-3)).toBeCloseTo(1.349898031630095e-3, 12)
    expect(normalCdf(0.3)).toBeCloseTo(0.6179114221889527, 12)
  })

  it('has the quantiles of R qnorm', () => {
    expect(normalQuantile(1e-6)).toBeCloseTo(-4.7534243088228987, 7)
    expect(normalQuantile(0.84)).toBeCloseTo(0.9944578832097528, 10)
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
  })

  it('is 1.96 standard errors wide on each side at 95 %', () => {
    expect(normalHalfWidth(0.95)).toBeCloseTo(1.959963984540054, 10)
  })

  it('refuses what is no probability', () => {
    expect(() => normalQuantile(1.2)).toThrow('normalQuantile: expected a probability 0–1, got 1.2')
    expect(() => normalHalfWidth(95)).toThrow('confidence level: expected 0–1, got 95')
  })
})
