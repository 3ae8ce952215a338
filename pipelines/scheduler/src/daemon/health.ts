import { staleSources } from '../freshness/source-freshness.ts'
import type { Facts } from './facts/facts.ts'
import { lastNight, type Night } from './nights.ts'

/** A night and its retries are given so long before it counts as failed. */
const graceMs = 2 * 3_600_000

export interface Health {
  readonly healthy: boolean
  /** the night that must have succeeded by now */
  readonly nightDue: Night
  readonly lastNight: Night | null
  readonly nightSucceeded: boolean
  readonly stale: readonly string[]
  readonly release: string | null
  readonly lastRun: Facts['lastRun']
}

/** Whether last night succeeded and every source is as fresh as it promises. */
export function healthOf(facts: Facts, now: Date): Health {
  const nightDue = lastNight(new Date(now.getTime() - graceMs))
  const nightSucceeded = facts.lastNight !== null && facts.lastNight >= nightDue
  const stale = staleSources(facts.sources, now)
  return {
    healthy: nightSucceeded && stale.length === 0,
    nightDue,
    lastNight: facts.lastNight,
    nightSucceeded,
    stale,
    release: facts.release?.id ?? null,
    lastRun: facts.lastRun,
  }
}
