import { expect, it } from 'vitest'
import { streamOf, uniformAt } from './stream.ts'

it('gives the same number for the same place, whatever was asked before', () => {
  const stream = streamOf(7, '678', 12)
  const later = uniformAt(stream, 100)
  uniformAt(stream, 3)
  expect(uniformAt(streamOf(7, '678', 12), 100)).toBe(later)
})

it('gives other numbers for another seed, municipality or person', () => {
  const numbers = [
    streamOf(7, '678', 12),
    streamOf(8, '678', 12),
    streamOf(7, '679', 12),
    streamOf(7, '678', 13),
  ]
  expect(new Set(numbers.map((stream) => uniformAt(stream, 0))).size).toBe(4)
})

it('is uniform: each tenth of the unit interval holds about a tenth of the numbers', () => {
  const counts = Array<number>(10).fill(0)
  for (let person = 0; person < 200; person++) {
    const stream = streamOf(1, person)
    for (let place = 0; place < 100; place++) {
      const tenth = Math.floor(uniformAt(stream, place) * 10)
      counts[tenth] = (counts[tenth] ?? 0) + 1
    }
  }
  const chiSquare = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)
  expect(chiSquare).toBeLessThan(27.9)
})
