import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { query } from '@elinvoima/warehouse'
import { expect, it } from 'vitest'
import { root } from '../cli/main.ts'
import { readLedger } from '../ledger/read-ledger.ts'
import { refresh } from '../refresh/refresh.ts'
import type { Context } from '../run/context.ts'
import { readSettings } from '../settings/settings.ts'
import { unavailableIn } from './facts/unavailable-in.ts'
import { runNight } from './run-night.ts'

const asked = `
  select cast(run.as_of as varchar) as night, list(distinct step.source order by step.source) as sources
  from ledger.run join ledger.step using (run_id)
  where step.step = 'receive' and step.source is not null
  group by run.run_id, run.as_of order by run.run_id`

it('asks only the source that failed again, with the date of its night', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'retry-'))
  const stop = new AbortController()
  const context: Context = {
    settings: readSettings(root, { ELINVOIMA_DATA: folder }),
    now: () => new Date('2026-04-02T09:00:00Z'),
    fetch: async () => new Response('not here', { status: 404 }),
    log: () => undefined,
    progress: () => undefined,
  }
  let waits = 0
  const end = await runNight(
    {
      refresh: (asOf, only) => {
        const night = only.length === 0 ? ['service-costs', 'kela'] : only
        const inbox = join(folder, 'inbox')
        return refresh(context, { inbox, only: night, asOf, trigger: 'catch-up', period: null })
      },
      unavailableIn: (runId) => unavailableIn(context.settings, runId),
      wait: async () => {
        waits += 1
        if (waits === 2) stop.abort()
      },
      stop: stop.signal,
      log: () => undefined,
    },
    '2026-03-29',
  )
  expect(end).toEqual({ kind: 'succeeded', unavailable: ['kela'] })
  const runs = await readLedger(context.settings, async (connection) =>
    connection ? query(connection, asked) : [],
  )
  expect(runs.map(({ night, sources }) => [night, sources])).toEqual([
    ['2026-03-29', ['kela', 'service-costs']],
    ['2026-03-29', ['kela']],
  ])
  rmSync(folder, { recursive: true })
}, 300_000)
