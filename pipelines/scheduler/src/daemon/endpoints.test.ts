import { describe, expect, it } from 'vitest'
import type { SourceFreshness } from '../freshness/source-freshness.ts'
import { serveEndpoints } from './endpoints.ts'
import type { Facts } from './facts/facts.ts'

const now = new Date('2026-06-30T09:00:00Z')
const daysAgo = (days: number) => now.getTime() - days * 86_400_000
const benefits: SourceFreshness = {
  source: 'benefits',
  title: { fi: 'Etuusmaksut', en: 'Benefit payments' },
  promisedDays: 35,
  receivedMs: daysAgo(3),
  dataUntil: '2026-06-27',
  isDemo: false,
  licence: 'own',
  rowsIn: 100,
  rowsLoaded: 98,
  rowsRejected: 2,
  heldBack: 0,
}
const startedMs = Date.parse('2026-06-29T23:30:00Z')
const sound: Facts = {
  lastNight: '2026-06-30',
  lastRun: {
    runId: 7,
    trigger: 'schedule',
    status: 'succeeded',
    asOf: '2026-06-30',
    startedMs,
    finishedMs: startedMs + 90_000,
  },
  sources: [benefits],
  release: { id: '20260629T233100Z-run7', createdMs: startedMs },
}

async function asked(facts: Facts, path: string, at = now) {
  const endpoints = await serveEndpoints({ port: 0, now: () => at, facts: async () => facts })
  const response = await fetch(`${endpoints.url}${path}`)
  const text = await response.text()
  await endpoints.close()
  return { status: response.status, text }
}

describe('/healthz', () => {
  it('answers 200 when last night succeeded and every source keeps its promise', async () => {
    const { status, text } = await asked(sound, '/healthz')
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ healthy: true, nightDue: '2026-06-30', stale: [] })
  })

  it('gives a night two hours before it answers 503', async () => {
    const yesterday = { ...sound, lastNight: '2026-06-29' }
    expect((await asked(yesterday, '/healthz', new Date('2026-06-30T01:29:00Z'))).status).toBe(200)
    const late = await asked(yesterday, '/healthz', new Date('2026-06-30T01:31:00Z'))
    expect(late.status).toBe(503)
    expect(JSON.parse(late.text)).toMatchObject({ nightSucceeded: false, lastNight: '2026-06-29' })
  })

  it('answers 503 naming a source older than it promises, and one never received', async () => {
    const sources = [
      { ...benefits, receivedMs: daysAgo(36) },
      { ...benefits, source: 'kela', receivedMs: null },
    ]
    const { status, text } = await asked({ ...sound, sources }, '/healthz')
    expect(status).toBe(503)
    expect(JSON.parse(text)).toMatchObject({ stale: ['benefits', 'kela'] })
  })
})

describe('/metrics', () => {
  it('tells the run, the rows and the ages in text that Prometheus reads', async () => {
    const { text } = await asked(sound, '/metrics')
    expect(text).toContain('elinvoima_last_run_duration_seconds 90')
    expect(text).toContain('elinvoima_source_rows{source="benefits",outcome="rejected"} 2')
    expect(text).toContain('elinvoima_source_age_seconds{source="benefits"} 259200')
    expect(text).toContain('elinvoima_healthy 1')
  })
})
