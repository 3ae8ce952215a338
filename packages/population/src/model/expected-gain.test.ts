import { expect, it } from 'vitest'
import { streamOf } from '../random/stream.ts'
import { expectedGain } from './expected-gain.ts'
import { walkLife } from './life.ts'
import { spanOf } from './region.ts'

const span = spanOf('2026-06', 60)
const started = Array.from({ length: 5000 }, (_, person) => walkLife(streamOf(5, person), 1, span)).flatMap(
  (life) => life.starts.map((start) => ({ life, start })),
)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const gains = (monthsAhead: number, futures: number) =>
  started.map(({ life, start }) => expectedGain(life, start, { monthsAhead, futures }))

it.each([3, 12] as const)(
  'expects, %i months ahead, what starts are seen to add on average',
  (monthsAhead) => {
    const seen = started.map(({ start }) => start.started[monthsAhead] - start.waited[monthsAhead])
    const error = Math.sqrt(mean(seen.map((gain) => gain ** 2)) / seen.length)
    expect(seen.length).toBeGreaterThan(1000)
    expect(Math.abs(mean(gains(monthsAhead, 10)) - mean(seen))).toBeLessThan(3 * error)
  },
)

it('expects a loss while a service holds people, and a gain a year on', () => {
  expect(mean(gains(3, 4))).toBeLessThan(-0.02)
  expect(mean(gains(12, 4))).toBeGreaterThan(0.01)
})

it('leaves out the luck of the one life that was lived', () => {
  const [{ life, start } = {}] = started
  if (!life || !start) throw new Error('expected a start')
  const other = { ...start, started: { 3: 0, 6: 0, 12: 0, 24: 0 }, waited: { 3: 1, 6: 1, 12: 1, 24: 1 } }
  const of = (one: typeof start) => expectedGain(life, one, { monthsAhead: 12, futures: 50 })
  expect(of(other)).toBe(of(start))
})
