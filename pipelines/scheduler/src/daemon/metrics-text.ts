import { Gauge, Registry } from 'prom-client'
import type { Facts } from './facts/facts.ts'
import { healthOf } from './health.ts'

/** The facts in Prometheus' text format. What is not known yet has no sample. */
export async function metricsText(facts: Facts, now: Date): Promise<string> {
  const registers = [new Registry()]
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Gauge<L>({ name: `elinvoima_${name}`, help, labelNames: [...labelNames], registers })
  const healthy = gauge('healthy', '1 when last night succeeded and no source is stale')
  healthy.set(healthOf(facts, now).healthy ? 1 : 0)
  const { lastRun, release } = facts
  if (lastRun) {
    const { trigger, status, startedMs } = lastRun
    const started = gauge('last_run_start_timestamp_seconds', 'start of the last run', ['trigger', 'status'])
    started.set({ trigger, status }, startedMs / 1000)
  }
  if (lastRun && lastRun.finishedMs !== null) {
    gauge('last_run_end_timestamp_seconds', 'end of the last run').set(lastRun.finishedMs / 1000)
    const duration = gauge('last_run_duration_seconds', 'how long the last run took')
    duration.set((lastRun.finishedMs - lastRun.startedMs) / 1000)
  }
  if (release) {
    const age = gauge('release_age_seconds', 'age of the current release')
    age.set((now.getTime() - release.createdMs) / 1000)
  }
  const rows = gauge('source_rows', 'rows of a source, by what became of them', ['source', 'outcome'])
  const age = gauge('source_age_seconds', 'time since a source was last received', ['source'])
  const promise = gauge('source_promised_age_seconds', 'the age a source promises to stay under', ['source'])
  for (const { source, rowsIn, rowsLoaded, rowsRejected, receivedMs, promisedDays } of facts.sources) {
    rows.set({ source, outcome: 'in' }, rowsIn)
    rows.set({ source, outcome: 'loaded' }, rowsLoaded)
    rows.set({ source, outcome: 'rejected' }, rowsRejected)
    promise.set({ source }, promisedDays * 86_400)
    if (receivedMs !== null) age.set({ source }, (now.getTime() - receivedMs) / 1000)
  }
  return registers.map((one) => one.metrics())[0] ?? ''
}
