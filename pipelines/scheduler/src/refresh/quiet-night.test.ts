import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { query } from '@elinvoima/warehouse'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { root } from '../cli/main.ts'
import { readLedger } from '../ledger/read-ledger.ts'
import type { Context } from '../run/context.ts'
import { readSettings } from '../settings/settings.ts'
import { readStatus } from '../status/status.ts'
import { refresh } from './refresh.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quiet-night-'))
  mkdirSync(join(folder, 'inbox'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const contextAt = (night: string): Context => ({
  settings: readSettings(root, { ELINVOIMA_DATA: folder, ELINVOIMA_OFFLINE: '1' }),
  now: () => new Date(`${night}T00:30:00Z`),
  fetch: () => Promise.reject(new Error('offline')),
  log: () => undefined,
  progress: () => undefined,
})

const nightOf = (asOf: string) =>
  refresh(contextAt(asOf), {
    inbox: join(folder, 'inbox'),
    only: ['service-costs'],
    asOf,
    trigger: 'schedule',
    period: null,
  })

const ledger = (sql: string) =>
  readLedger(contextAt('2026-08-01').settings, async (connection) =>
    connection ? query(connection, sql) : [],
  )
const checksOf = () => ledger("select step from ledger.step where step like 'check%' order by run_id")

it('makes no release when nothing changed, and one with a check of everything when a source goes stale', async () => {
  const file = join(folder, 'inbox', 'service-costs-2026-06-01.csv')
  writeFileSync(
    file,
    'tosite;rivi;pvm;tili;palveluluokka;tuottaja_ytunnus;netto_eur;kunta\nA1;1;2026-05-31;4300;;;100,00;678\n',
  )
  const first = await nightOf('2026-06-02')
  const quiet = await nightOf('2026-06-03')
  expect([first.releaseId, quiet.releaseId]).toEqual([expect.any(String), null])
  const { release, runs } = await readStatus(contextAt('2026-06-03'))
  expect(release).toBe(first.releaseId)
  expect(runs[0]).toMatchObject({ as_of: '2026-06-03', status: 'succeeded', release: 'nothing had changed' })

  const stale = await nightOf('2026-08-01')
  expect(stale.releaseId).not.toBe(null)
  expect((await checksOf()).map(({ step }) => step)).toEqual([
    'check everything',
    'check',
    'check everything',
  ])
  const computing = await ledger('select distinct run_id from ledger.indicator where seconds > 0')
  expect(computing).toContainEqual({ run_id: first.runId })
  expect(computing).not.toContainEqual({ run_id: stale.runId })
}, 300_000)
