import type { Facts, SourceFacts } from './facts.ts'
import { lastNight, type Night } from './nights.ts'

const dayMs = 86_400_000

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

/** Names of the sources older than they promise; one never received is stale from the start. */
export const staleSources = (sources: readonly SourceFacts[], now: Date): string[] =>
  sources
    .filter(
      ({ receivedMs, promisedDays }) =>
        receivedMs === null || now.getTime() - receivedMs > promisedDays * dayMs,
    )
    .map(({ source }) => source)

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
