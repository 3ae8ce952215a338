import { describe, expect, it } from 'vitest'
import { Busy } from '../run/failures.ts'
import { backoffMs, runNight } from './run-night.ts'

const done = { runId: 1, releaseId: null, snapshots: 0, unavailable: [] }
const unreached = { ...done, unavailable: [new Error('no answer')] }

/** A night whose refresh ends as the steps say, one step an attempt. */
function night(steps: readonly (() => typeof unreached)[], stop = new AbortController()) {
  const waits: number[] = []
  const asked: (readonly [string, readonly string[]])[] = []
  const work = {
    refresh: async (asOf: string, only: readonly string[]) => {
      asked.push([asOf, only])
      return (steps[asked.length - 1] ?? (() => done))()
    },
    unavailableIn: async () => ['kela'],
    wait: async (ms: number) => void waits.push(ms),
    stop: stop.signal,
    log: () => undefined,
  }
  return { run: () => runNight(work, '2026-03-29'), waits, asked }
}

const fails = () => {
  throw new Error('disk full')
}

describe('a night', () => {
  it('is run once when it succeeds', async () => {
    const { run, asked, waits } = night([])
    expect(await run()).toEqual({ kind: 'succeeded', unavailable: [] })
    expect([asked, waits]).toEqual([[['2026-03-29', []]], []])
  })

  it('is tried again with its own date after 5, 15 and 45 minutes, then fails', async () => {
    const { run, asked, waits } = night([fails, fails, fails, fails])
    expect(await run()).toMatchObject({ kind: 'failed', error: { message: 'disk full' } })
    expect(asked).toHaveLength(4)
    expect(new Set(asked.map(([asOf]) => asOf))).toEqual(new Set(['2026-03-29']))
    expect(waits).toEqual(backoffMs)
  })

  it('asks again only the sources that could not be reached', async () => {
    const { run, asked } = night([() => unreached])
    expect(await run()).toEqual({ kind: 'succeeded', unavailable: [] })
    expect(asked.map(([, only]) => only)).toEqual([[], ['kela']])
  })

  it('waits for another run to let go of the lock without using up an attempt', async () => {
    const busy = () => {
      throw new Busy('refresh (command), process 1')
    }
    const { run, waits } = night([busy, busy])
    expect(await run()).toMatchObject({ kind: 'succeeded' })
    expect(waits).toEqual([120_000, 120_000])
  })

  it('is not tried again once it is stopped', async () => {
    const stop = new AbortController()
    const stopsAndFails = () => {
      stop.abort()
      return fails()
    }
    const { run, asked } = night([stopsAndFails], stop)
    expect(await run()).toEqual({ kind: 'stopped' })
    expect(asked).toHaveLength(1)
  })
})
