import { expect, it } from 'vitest'
import { Busy } from '../../run/failures.ts'
import { type Facts, noFacts } from './facts.ts'
import { keepFacts } from './facts-on-hand.ts'

const seen = (lastNight: string): Facts => ({ ...noFacts, lastNight })

function kept(answers: readonly (Facts | Error)[]) {
  let time = 0
  let asked = 0
  const waits: number[] = []
  const facts = keepFacts({
    read: async () => {
      const answer = answers[asked++]
      if (answer instanceof Error || !answer) throw answer ?? new Error('asked too often')
      return answer
    },
    now: () => new Date(time),
    wait: async (ms) => void waits.push(ms),
    stop: new AbortController().signal,
  })
  return { facts, waits, pass: (ms: number) => (time += ms) }
}

it('serves the facts on hand for a minute, then reads again', async () => {
  const { facts, pass } = kept([seen('2026-06-29'), seen('2026-06-30')])
  const first = await facts.current()
  pass(59_999)
  expect(await facts.current()).toBe(first)
  pass(1)
  expect((await facts.current()).lastNight).toBe('2026-06-30')
})

it('serves older facts while a run holds the lock, and waits for its end when asked for fresh ones', async () => {
  const { facts, waits, pass } = kept([
    seen('2026-06-29'),
    new Busy('run'),
    new Busy('run'),
    seen('2026-06-30'),
  ])
  await facts.current()
  pass(60_000)
  expect((await facts.current()).lastNight).toBe('2026-06-29')
  expect((await facts.fresh()).lastNight).toBe('2026-06-30')
  expect(waits).toEqual([30_000])
})
