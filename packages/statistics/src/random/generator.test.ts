import { expect, it } from 'vitest'
import { generatorOf } from './generator.ts'
import { split } from './split.ts'
import { uniform, uniformWhole } from './uniform.ts'

it('gives the same sequence for the same path and another for any other', () => {
  const first = (...path: (string | number)[]) => uniform(generatorOf(...path))
  expect(first(7, 'bootstrap')).toBe(first(7, 'bootstrap'))
  const different = [
    first(7, 'bootstrap'),
    first(8, 'bootstrap'),
    first(7, 'placebo'),
    first(7, 'bootstrap', 1),
  ]
  expect(new Set(different).size).toBe(4)
})

it('splits into streams that differ and leave the generator where it was', () => {
  const generator = generatorOf(1)
  const streams = [0, 1, 2].map((number) => uniform(split(generator, number)))
  expect(new Set(streams).size).toBe(3)
  expect(uniform(generator)).toBe(streams[0])
})

it('draws every whole number below the bound about equally often', () => {
  const generator = generatorOf(3)
  const counts = Array<number>(6).fill(0)
  for (let draw = 0; draw < 6000; draw++) {
    const face = uniformWhole(generator, 6)
    counts[face] = (counts[face] ?? 0) + 1
  }
  const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
  expect(chiSquare).toBeLessThan(20.5)
})

it('refuses a bound or a stream number that is none', () => {
  expect(() => uniformWhole(generatorOf(1), 0)).toThrow('expected an upper bound 1–2^31, got 0')
  expect(() => split(generatorOf(1), -1)).toThrow('expected a stream number ≥ 0, got -1')
})
