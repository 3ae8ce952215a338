import { DateTime } from 'luxon'
import { timeZone } from '../settings/today.ts'

/** What to do with the nights that passed while nothing ran. */
export type CatchUp = 'all' | 'last' | 'none'

export const catchUpPolicies: readonly CatchUp[] = ['all', 'last', 'none']

/** 02:30 exists exactly once a day: in Helsinki the clocks are put forward at 03:00 and back at 04:00. */
export const nightPattern = '30 2 * * *'

/** A night has the date of its calendar day in Helsinki, ISO. */
export type Night = string

/** The instant of a night's run: 02:30 in Helsinki. */
export const instantOf = (night: Night): Date =>
  DateTime.fromISO(night, { zone: timeZone }).set({ hour: 2, minute: 30 }).toJSDate()

const shifted = (night: Night, days: number): Night =>
  DateTime.fromISO(night, { zone: timeZone }).plus({ days }).toISODate() ?? ''

/** The night whose 02:30 is the last one at or before an instant. */
export function lastNight(at: Date): Night {
  const today = DateTime.fromJSDate(at, { zone: timeZone }).toISODate() ?? ''
  return instantOf(today) <= at ? today : shifted(today, -1)
}

/** The first night after an instant. */
export const nextNight = (at: Date): Night => shifted(lastNight(at), 1)

/**
 * The nights to run now, oldest first, each with its original date: those after the last that succeeded.
 * `all` runs every one, `last` the newest, `none` nothing. Where no night has ever succeeded only the newest counts.
 */
export function missedNights(lastAsOf: Night | null, now: Date, policy: CatchUp): Night[] {
  const newest = lastNight(now)
  if (policy === 'none' || (lastAsOf !== null && lastAsOf >= newest)) return []
  if (policy === 'last' || lastAsOf === null) return [newest]
  const missed: Night[] = []
  for (let night = shifted(lastAsOf, 1); night <= newest; night = shifted(night, 1)) missed.push(night)
  return missed
}

export type NightTrigger = 'schedule' | 'catch-up'

export interface DueNight {
  readonly night: Night
  readonly trigger: NightTrigger
}

/** The nights to run now: those missed, and tonight's when it is the schedule that asks, even if missed ones are not. */
export function dueNights(
  lastAsOf: Night | null,
  now: Date,
  policy: CatchUp,
  asked: NightTrigger,
): DueNight[] {
  const tonight = lastNight(now)
  const missed = missedNights(lastAsOf, now, policy)
  const isDue = asked === 'schedule' && (lastAsOf === null || lastAsOf < tonight)
  return (missed.length === 0 && isDue ? [tonight] : missed).map((night) => ({
    night,
    trigger: asked === 'schedule' && night === tonight ? 'schedule' : 'catch-up',
  }))
}
