import { nodeCron } from 'node-cron'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { timeZone } from '../settings/today.ts'
import { type CatchUp, instantOf, lastNight, missedNights, nextNight, nightPattern } from './nights.ts'

const at = (text: string) => new Date(text)

afterEach(() => void vi.useRealTimers())

describe('the instant of a night', () => {
  it('is 02:30 in Helsinki, winter and summer', () => {
    expect(instantOf('2026-01-15').toISOString()).toBe('2026-01-15T00:30:00.000Z')
    expect(instantOf('2026-07-15').toISOString()).toBe('2026-07-14T23:30:00.000Z')
  })

  it('is half an hour before the clocks are put forward, and comes once where they are put back', () => {
    expect(instantOf('2026-03-29').toISOString()).toBe('2026-03-29T00:30:00.000Z')
    expect(instantOf('2026-10-25').toISOString()).toBe('2026-10-24T23:30:00.000Z')
  })

  it.each(['2026-03-27T12:00:00Z', '2026-10-23T12:00:00Z'])(
    'is the one node-cron fires at, from %s',
    (start) => {
      vi.useFakeTimers({ now: at(start) })
      const task = nodeCron.createTask(nightPattern, () => undefined, { timezone: timeZone })
      const fired = task.getNextRuns(4).map((one) => one.toISOString())
      void task.destroy()
      const nights: string[] = []
      for (let now = at(start); nights.length < 4; now = instantOf(nextNight(now)))
        nights.push(nextNight(now))
      expect(fired).toEqual(nights.map((night) => instantOf(night).toISOString()))
    },
  )
})

describe('the nights of a year', () => {
  it('are one for each calendar day, each later than the one before', () => {
    const nights: string[] = []
    let now = at('2025-12-31T12:00:00Z')
    while (nights.length < 365) {
      const night = nextNight(now)
      expect(instantOf(night).getTime()).toBeGreaterThan(now.getTime())
      nights.push(night)
      now = instantOf(night)
    }
    expect(new Set(nights).size).toBe(365)
    expect([nights[0], nights.at(-1)]).toEqual(['2026-01-01', '2026-12-31'])
  })

  it('are told from the minute before and the minute itself on a day the clocks change', () => {
    for (const day of ['2026-03-29', '2026-10-25']) {
      const instant = instantOf(day)
      const before = new Date(instant.getTime() - 60_000)
      expect([nextNight(before), lastNight(instant)]).toEqual([day, day])
      expect(lastNight(before) < day).toBe(true)
    }
  })
})

describe('missed nights', () => {
  const now = at('2026-03-31T09:00:00Z')
  const missed = (last: string | null, policy: CatchUp, when = now) => missedNights(last, when, policy)

  it('are all run with their own dates, over a change of clocks too', () => {
    expect(missed('2026-03-27', 'all')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31'])
    expect(missed('2026-10-23', 'all', at('2026-10-26T09:00:00Z'))).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ])
  })

  it('come down to the newest, or to none, as the policy says', () => {
    expect(missed('2026-03-27', 'last')).toEqual(['2026-03-31'])
    expect(missed('2026-03-27', 'none')).toEqual([])
  })

  it('are none when the newest has succeeded or is still to come', () => {
    expect(missed('2026-03-31', 'all')).toEqual([])
    expect(missed('2026-03-30', 'all', at('2026-03-30T23:29:59Z'))).toEqual([])
    expect(missed('2026-03-30', 'all', at('2026-03-30T23:30:00Z'))).toEqual(['2026-03-31'])
  })

  it('are only the newest where no night has ever succeeded', () => {
    expect(missed(null, 'all')).toEqual(['2026-03-31'])
  })
})
