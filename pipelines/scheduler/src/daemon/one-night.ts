import { type Alert, nightFailed, siteFailed } from '../alert/alert.ts'
import { refresh } from '../refresh/refresh.ts'
import type { Context } from '../run/context.ts'
import { exitCodeOf } from '../run/failures.ts'
import { unavailableIn } from './facts/unavailable-in.ts'
import type { DueNight } from './nights.ts'
import { runNight } from './run-night.ts'
import type { Wait } from './wait.ts'

/** Runs a night to its end: the refresh with its retries, then what people see; tells what went wrong. */
export async function oneNight(
  context: Context,
  { night, trigger }: DueNight,
  how: {
    readonly wait: Wait
    readonly stop: AbortSignal
    readonly tell: (alert: Alert) => Promise<void>
    readonly afterRelease: () => Promise<void>
  },
): Promise<void> {
  const { settings, log } = context
  const { wait, stop, tell } = how
  const work = {
    refresh: (asOf: string, only: readonly string[]) =>
      refresh({ ...context, stop }, { inbox: settings.inbox, only, asOf, trigger, period: null }),
    unavailableIn: (runId: number) => unavailableIn(settings, runId),
    wait,
    stop,
    log,
  }
  const end = await runNight(work, night)
  log(`night ${end.kind}`, { night, trigger })
  if (end.kind === 'failed') await tell(nightFailed(night, end.error, exitCodeOf(end.error)))
  if (end.kind !== 'succeeded' || stop.aborted) return
  await how.afterRelease().catch((error: unknown) => tell(siteFailed(night, error)))
}
