import type { Refreshed } from '../refresh/refresh.ts'
import { Busy } from '../run/failures.ts'
import type { Night } from './nights.ts'
import type { Wait } from './wait.ts'

const minute = 60_000

/** What failed is tried again after so long. */
export const backoffMs: readonly number[] = [5 * minute, 15 * minute, 45 * minute]

/** Another run that holds the lock is waited for this long at a time, four hours in all. */
const busyWaitMs = 2 * minute
const busyWaits = 120

export interface NightWork {
  /** all sources when none is named */
  readonly refresh: (night: Night, only: readonly string[]) => Promise<Refreshed>
  /** sources that a run could not reach */
  readonly unavailableIn: (runId: number) => Promise<readonly string[]>
  readonly wait: Wait
  readonly stop: AbortSignal
  readonly log: (message: string, facts?: Record<string, unknown>) => void
}

export type NightEnd =
  | { readonly kind: 'succeeded'; readonly unavailable: readonly string[] }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'stopped' }

/** Does the work when nobody else holds the lock. Throws Busy when it is held for hours. */
async function whenFree<T>(work: NightWork, attempt: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Busy) || waited >= busyWaits || work.stop.aborted) throw error
      work.log('another run holds the lock: waiting', { why: error.message })
      await work.wait(busyWaitMs, work.stop)
    }
  }
}

/**
 * Runs a night with its own date. What failed is tried again after 5, 15 and 45 minutes: the whole, incremental
 * refresh when it failed, only the sources that could not be reached when it succeeded without them.
 */
export async function runNight(work: NightWork, night: Night): Promise<NightEnd> {
  let only: readonly string[] = []
  let end: NightEnd = { kind: 'stopped' }
  for (const pause of [0, ...backoffMs]) {
    if (pause > 0) await work.wait(pause, work.stop)
    if (work.stop.aborted) return end.kind === 'succeeded' ? end : { kind: 'stopped' }
    const asked = only
    try {
      const { runId, unavailable } = await whenFree(work, () => work.refresh(night, asked))
      only = unavailable.length === 0 ? [] : await whenFree(work, () => work.unavailableIn(runId))
      end = { kind: 'succeeded', unavailable: only }
      if (only.length === 0) return end
      work.log('sources could not be reached: trying them again later', { night, only })
    } catch (error) {
      if (end.kind !== 'succeeded') end = { kind: 'failed', error }
      work.log('night failed', { night, why: error instanceof Error ? error.message : String(error) })
    }
  }
  return work.stop.aborted && end.kind === 'failed' ? { kind: 'stopped' } : end
}
