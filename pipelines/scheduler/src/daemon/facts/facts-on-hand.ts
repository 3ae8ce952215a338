import { Busy } from '../../run/failures.ts'
import type { Wait } from '../wait.ts'
import { type Facts, noFacts } from './facts.ts'

/** Facts on hand serve for so long. */
const keptMs = 60_000
/** While a run holds the lock its end is waited for so long at a time. */
const busyWaitMs = 30_000

export interface FactsOnHand {
  /** at most a minute old, older while a run holds the lock */
  current(): Promise<Facts>
  /** read now, once the lock is free; those on hand when stopped first */
  fresh(): Promise<Facts>
}

/** Keeps the facts last read, so that asking often does not hold up a run. */
export function keepFacts(from: {
  readonly read: () => Promise<Facts>
  readonly now: () => Date
  readonly wait: Wait
  readonly stop: AbortSignal
}): FactsOnHand {
  let facts = noFacts
  let readAt = Number.NEGATIVE_INFINITY

  const renewed = async (): Promise<boolean> => {
    try {
      facts = await from.read()
      readAt = from.now().getTime()
      return true
    } catch (error) {
      if (error instanceof Busy) return false
      throw error
    }
  }

  return {
    async current() {
      if (from.now().getTime() - readAt >= keptMs) await renewed()
      return facts
    },
    async fresh() {
      while (!(await renewed()) && !from.stop.aborted) await from.wait(busyWaitMs, from.stop)
      return facts
    },
  }
}
