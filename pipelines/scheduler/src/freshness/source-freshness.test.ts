import { expect, it } from 'vitest'
import { isStale } from './source-freshness.ts'

const received = Date.parse('2026-06-01T00:30:00Z')
const afterDays = (days: number, ms = 0) => new Date(received + days * 86_400_000 + ms)

it('keeps its promise to the last millisecond of the days promised', () => {
  const source = { receivedMs: received, promisedDays: 8 }
  expect([isStale(source, afterDays(8)), isStale(source, afterDays(8, 1))]).toEqual([false, true])
})

it('is stale before anything has been received', () => {
  expect(isStale({ receivedMs: null, promisedDays: 1000 }, afterDays(0))).toBe(true)
})
