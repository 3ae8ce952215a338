import { nodeCron } from 'node-cron'
import { type Alert, nightFailed, siteFailed, sourceStale } from '../alert/alert.ts'
import { sendAlert } from '../alert/send.ts'
import { refresh } from '../refresh/refresh.ts'
import type { Context } from '../run/context.ts'
import { Busy, exitCodeOf } from '../run/failures.ts'
import { timeZone } from '../settings/today.ts'
import { serveEndpoints } from './endpoints.ts'
import { type Facts, readFacts, unavailableIn } from './facts.ts'
import { staleSources } from './health.ts'
import { type CatchUp, lastNight, missedNights, type Night, nightPattern } from './nights.ts'
import { type NightWork, runNight } from './run-night.ts'
import type { Wait } from './wait.ts'

export interface Daemon {
  readonly url: string
  /** abandons the run at its next step, waits for it, and closes */
  stop(): Promise<void>
}

export interface DaemonOptions {
  readonly port: number
  readonly catchUp: CatchUp
  readonly wait: Wait
  /** builds what people see; called after every night that succeeded */
  readonly afterRelease: () => Promise<void>
}

/** Starts the nightly refresh: catches up what was missed, then runs at 02:30 in Helsinki, one run at a time. */
export async function startDaemon(context: Context, options: DaemonOptions): Promise<Daemon> {
  const { settings, log, now } = context
  const stopping = new AbortController()
  const stop = stopping.signal
  const told = new Set<string>()
  let facts: Facts | null = null
  let readAt = Number.NEGATIVE_INFINITY

  const currentFacts = async (): Promise<Facts> => {
    if (facts && now().getTime() - readAt < 60_000) return facts
    try {
      facts = await readFacts(settings)
      readAt = now().getTime()
    } catch (error) {
      if (!(error instanceof Busy)) throw error
    }
    return facts ?? { lastNight: null, lastRun: null, sources: [], release: null }
  }

  const freshFacts = async (): Promise<Facts> => {
    for (;;) {
      readAt = Number.NEGATIVE_INFINITY
      const found = await currentFacts()
      if (readAt > Number.NEGATIVE_INFINITY || stop.aborted) return found
      await options.wait(30_000, stop)
    }
  }

  const tell = async (alert: Alert) => {
    log(`alert: ${alert.event}`, alert.facts)
    const post = { fetch: context.fetch, wait: (ms: number) => options.wait(ms, stop) }
    for (const error of await sendAlert(post, settings.alerts, alert)) {
      log('an alert was not delivered', { event: alert.event, why: error.message })
    }
  }

  const tellStale = async () => {
    const { sources } = await freshFacts()
    if (stop.aborted) return
    const stale = staleSources(sources, now())
    const fresh = stale.filter((source) => !told.has(source))
    told.clear()
    for (const source of stale) told.add(source)
    if (fresh.length > 0) await tell(sourceStale(fresh))
  }

  const progress: Context['progress'] = (step, part) => {
    stop.throwIfAborted()
    context.progress(step, part)
  }

  const workFor = (trigger: 'schedule' | 'catch-up'): NightWork => ({
    refresh: (asOf, only) =>
      refresh({ ...context, progress }, { inbox: settings.inbox, only, asOf, trigger, period: null }),
    unavailableIn: (runId) => unavailableIn(settings, runId),
    wait: options.wait,
    stop,
    log,
  })

  const oneNight = async (night: Night, trigger: 'schedule' | 'catch-up') => {
    const end = await runNight(workFor(trigger), night)
    log(`night ${end.kind}`, { night, trigger })
    if (end.kind === 'failed') await tell(nightFailed(night, end.error, exitCodeOf(end.error)))
    if (end.kind !== 'succeeded' || stop.aborted) return
    await options.afterRelease().catch((error: unknown) => tell(siteFailed(night, error)))
  }

  const nights = async (trigger: 'schedule' | 'catch-up') => {
    const { lastNight: last } = await freshFacts()
    const tonight = lastNight(now())
    const missed = missedNights(last, now(), options.catchUp)
    const isDue = trigger === 'schedule' && (last === null || last < tonight)
    const due = missed.length === 0 && isDue ? [tonight] : missed
    for (const night of due) {
      if (stop.aborted) return
      await oneNight(night, trigger === 'schedule' && night === tonight ? 'schedule' : 'catch-up')
    }
    if (!stop.aborted) await tellStale()
  }

  // one after another: a night that falls due during a catch-up waits for it, and is then looked up afresh
  let queue: Promise<void> = Promise.resolve()
  const enqueue = (trigger: 'schedule' | 'catch-up') => {
    queue = queue
      .then(() => (stop.aborted ? undefined : nights(trigger)))
      .catch((error: Error) => log('the scheduler failed', { why: error.message }))
    return queue
  }

  const endpoints = await serveEndpoints({ port: options.port, now, facts: currentFacts })
  const task = nodeCron.schedule(nightPattern, () => enqueue('schedule'), {
    timezone: timeZone,
    noOverlap: true,
    name: 'nightly refresh',
    suppressMissedWarning: true,
  })
  task.on('execution:missed', () => void enqueue('schedule'))
  void enqueue('catch-up')
  return {
    url: endpoints.url,
    async stop() {
      stopping.abort(new Error('stopped between steps'))
      await task.destroy()
      await queue
      await endpoints.close()
    },
  }
}
