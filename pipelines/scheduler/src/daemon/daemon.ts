import { nodeCron } from 'node-cron'
import { type Alert, sourceStale } from '../alert/alert.ts'
import { sendAlert } from '../alert/send.ts'
import { staleSources } from '../freshness/source-freshness.ts'
import type { Context } from '../run/context.ts'
import { Interrupted } from '../run/failures.ts'
import { timeZone } from '../settings/today.ts'
import { serveEndpoints } from './endpoints.ts'
import { keepFacts } from './facts/facts-on-hand.ts'
import { readFacts } from './facts/read-facts.ts'
import { newsOnly } from './news.ts'
import { type CatchUp, dueNights, type NightTrigger, nightPattern } from './nights.ts'
import { oneNight } from './one-night.ts'
import { inTurn } from './queue.ts'
import type { Wait } from './wait.ts'

export interface Daemon {
  readonly url: string
  /** interrupts the run, waits for it, and closes */
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
  const { wait, catchUp, afterRelease } = options
  const stopping = new AbortController()
  const stop = stopping.signal
  const facts = keepFacts({ read: () => readFacts(settings), now, wait, stop })
  const newlyStale = newsOnly()
  const queue = inTurn((error) => log('the scheduler failed', { why: error.message }))

  const tell = async (alert: Alert) => {
    log(`alert: ${alert.event}`, alert.facts)
    const post = { fetch: context.fetch, wait: (ms: number) => wait(ms, stop) }
    for (const error of await sendAlert(post, settings.alerts, alert))
      log('an alert was not delivered', { event: alert.event, why: error.message })
  }

  const tellStale = async () => {
    const { sources } = await facts.fresh()
    if (stop.aborted) return
    const stale = newlyStale(staleSources(sources, now()))
    if (stale.length > 0) await tell(sourceStale(stale))
  }

  const nights = async (asked: NightTrigger) => {
    const { lastNight } = await facts.fresh()
    for (const due of dueNights(lastNight, now(), catchUp, asked)) {
      if (stop.aborted) return
      await oneNight(context, due, { wait, stop, tell, afterRelease })
    }
    if (!stop.aborted) await tellStale()
  }

  // a night that falls due during a catch-up waits for it, and is then looked up afresh
  const ask = (trigger: NightTrigger) =>
    queue.add(async () => {
      if (!stop.aborted) await nights(trigger)
    })

  const endpoints = await serveEndpoints({ port: options.port, now, facts: facts.current })
  const task = nodeCron.schedule(nightPattern, () => ask('schedule'), {
    timezone: timeZone,
    noOverlap: true,
    name: 'nightly refresh',
    suppressMissedWarning: true,
  })
  task.on('execution:missed', () => void ask('schedule'))
  void ask('catch-up')
  return {
    url: endpoints.url,
    async stop() {
      stopping.abort(new Interrupted('a request to stop'))
      await task.destroy()
      await queue.settled()
      await endpoints.close()
    },
  }
}
