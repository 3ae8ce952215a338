import { createSchema, openWarehouse } from '@elinvoima/warehouse'
import { readLedger } from '../../ledger/read-ledger.ts'
import type { Context } from '../../run/context.ts'
import { Busy } from '../../run/failures.ts'
import { dayInHelsinki } from '../../settings/today.ts'
import { type Refreshed, refresh } from '../refresh.ts'
import { nightsOfSource, type SourceNight } from './nights-of-source.ts'

export interface BackfillOptions {
  readonly source: string
  readonly inbox: string
  readonly from: string
  readonly to: string
  /** the good nights too */
  readonly force: boolean
}

export interface NightFilled {
  readonly night: string
  readonly was: SourceNight['state']
  /** null where the night was left as it was, or failed again */
  readonly done: Refreshed | null
  readonly error: Error | null
}

async function nightsTold(context: Context, options: BackfillOptions): Promise<SourceNight[]> {
  const today = dayInHelsinki(context.now())
  const facts = {
    source: options.source,
    from: options.from,
    to: options.to < today ? options.to : today,
  }
  return readLedger(context.settings, async (connection) => {
    if (connection) return nightsOfSource(connection, facts)
    const empty = await openWarehouse({ path: ':memory:' })
    try {
      await createSchema(empty.connection)
      return await nightsOfSource(empty.connection, facts)
    } finally {
      empty.close()
    }
  })
}

/**
 * Refreshes one source for the nights of a range that are missing or failed, oldest first, each as of its own date;
 * with `force` for the good ones too. A night that fails again does not keep the later ones from being tried.
 * Throws Busy when another run holds the lock, and the reason of a stop.
 */
export async function backfill(context: Context, options: BackfillOptions): Promise<NightFilled[]> {
  const filled: NightFilled[] = []
  for (const { night, state: was } of await nightsTold(context, options)) {
    if (was === 'good' && !options.force) {
      filled.push({ night, was, done: null, error: null })
      continue
    }
    try {
      const done = await refresh(context, {
        inbox: options.inbox,
        only: [options.source],
        asOf: night,
        trigger: 'backfill',
        period: { from: night, to: night },
      })
      filled.push({ night, was, done, error: done.unavailable[0] ?? null })
    } catch (error) {
      if (error instanceof Busy || context.stop?.aborted || !(error instanceof Error)) throw error
      filled.push({ night, was, done: null, error })
    }
  }
  return filled
}
