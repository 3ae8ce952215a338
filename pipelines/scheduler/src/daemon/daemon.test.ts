import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { root } from '../cli/main.ts'
import type { Context } from '../run/context.ts'
import { readSettings } from '../settings/settings.ts'
import { startDaemon } from './daemon.ts'
import { readFacts } from './facts/read-facts.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daemon-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function world(inbox: string) {
  const events: string[] = []
  const posted: string[] = []
  const context: Context = {
    settings: readSettings(root, {
      ELINVOIMA_DATA: folder,
      ELINVOIMA_INBOX: inbox,
      ELINVOIMA_OFFLINE: '1',
      ELINVOIMA_ALERT_WEBHOOK: 'http://alerts.test/',
    }),
    now: () => new Date('2026-03-29T06:00:00Z'),
    fetch: async (_, request) => {
      posted.push(JSON.parse(String(request?.body)).event)
      return new Response()
    },
    log: (message) => void events.push(message),
    progress: () => undefined,
  }
  return { context, events, posted }
}

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20))
}

it('catches up the last night with its own date, publishes it, and tells of stale sources once', async () => {
  const { context, posted } = world(join(folder, 'inbox'))
  const published: string[] = []
  const options = { port: 0, catchUp: 'last', wait: async () => undefined } as const
  const afterRelease = async () => void published.push('site')
  const first = await startDaemon(context, { ...options, afterRelease })
  await until(() => posted.includes('source_stale'))
  await first.stop()
  const facts = await readFacts(context.settings)
  expect(facts.lastRun).toMatchObject({ trigger: 'catch-up', status: 'succeeded', asOf: '2026-03-29' })
  expect([facts.lastNight, published]).toEqual(['2026-03-29', ['site']])

  const again = await startDaemon(context, { ...options, afterRelease })
  await until(() => posted.length === 2)
  await again.stop()
  expect((await readFacts(context.settings)).lastRun?.runId).toBe(facts.lastRun?.runId)
})
