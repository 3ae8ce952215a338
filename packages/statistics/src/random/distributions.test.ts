import { describe, expect, it } from 'vitest'
import { mean } from '../describe/mean.ts'
import { variance } from '../describe/variance.ts'
import { binomial } from './binomial.ts'
import { exponential } from './exponential.ts'
import { gamma } from './gamma.ts'
import { generatorOf } from './generator.ts'
import { normal } from './normal.ts'
import { poisson } from './poisson.ts'
import { uniform } from './uniform.ts'

const DRAWS = 20_000
const generator = generatorOf(1, 'distributions')

describe.each([
  ['uniform', () => uniform(generator), 1 / 2, 1 / 12],
  ['normal', () => normal(generator, 3, 2), 3, 4],
  ['exponential', () => exponential(generator, 5), 5, 25],
  ['gamma of shape 0.4', () => gamma(generator, 0.4, 3), 1.2, 3.6],
  ['gamma of shape 7', () => gamma(generator, 7, 0.5), 3.5, 1.75],
  ['poisson of mean 1', () => poisson(generator, 1), 1, 1],
  ['poisson of mean 40', () => poisson(generator, 40), 40, 40],
  ['binomial of few', () => binomial(generator, 12, 0.2), 2.4, 1.92],
  ['binomial of many', () => binomial(generator, 200, 0.7), 140, 42],
] as const)('%s', (_name, draw, expectedMean, expectedVariance) => {
  const values = Float64Array.from({ length: DRAWS }, draw)

  it('has its mean within four standard errors', () => {
    const error = Math.abs(mean(values) - expectedMean)
    expect(error).toBeLessThan(4 * Math.sqrt(expectedVariance / DRAWS))
  })

  it('has its variance within a tenth', () => {
    expect(Math.abs(variance(values) / expectedVariance - 1)).toBeLessThan(0.1)
  })
})

it('draws counts with the probabilities of the Poisson distribution', () => {
  const counts = new Float64Array(100)
  for (let draw = 0; draw < DRAWS; draw++) {
    const count = poisson(generator, 12)
    counts[count] = (counts[count] ?? 0) + 1
  }
  let probability = Math.exp(-12)
  let chiSquare = 0
  for (let count = 0; count < 25; count++) {
    if (count > 3) chiSquare += ((counts[count] ?? 0) - DRAWS * probability) ** 2 / (DRAWS * probability)
    probability *= 12 / (count + 1)
  }
  expect(chiSquare).toBeLessThan(46.8)
})
