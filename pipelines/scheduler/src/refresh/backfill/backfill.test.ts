import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finishRun, recordStep, startRun } from '@elinvoima/pipeline'
import { createSchema, openWarehouse, query } from '@elinvoima/warehouse'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { root } from '../../cli/main.ts'
import type { Context } from '../../run/context.ts'
import { readSettings } from '../../settings/settings.ts'
import { backfill } from './backfill.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfill-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const context = (): Context => ({
  settings: readSettings(root, { ELINVOIMA_DATA: folder, ELINVOIMA_OFFLINE: '1' }),
  now: () => new Date('2026-06-30T06:00:00Z'),
  fetch: () => Promise.reject(new Error('offline')),
  log: () => undefined,
  progress: () => undefined,
})

/** A night of the past in the ledger: what became of services, and of the run. */
async function night(asOf: string, services: 'succeeded' | 'failed' | null, run: 'succeeded' | 'failed') {
  const warehouse = await openWarehouse({ path: context().settings.warehouse })
  const at = new Date(`${asOf}T00:30:00Z`)
  await createSchema(warehouse.connection)
  const id = await startRun(warehouse.connection, { at, asOf, trigger: 'schedule' })
  for (const [source, status] of [['benefits', 'succeeded'] as const, ['services', services] as const]) {
    const step = { step: 'receive', source, startedAt: at, finishedAt: at }
    if (status !== null) await recordStep(warehouse.connection, id, { ...step, status })
  }
  await finishRun(warehouse.connection, id, { at, status: run, message: null })
  warehouse.close()
}

const backfilled = (force: boolean) =>
  backfill(context(), {
    source: 'services',
    inbox: join(folder, 'inbox'),
    from: '2026-06-26',
    to: '2026-07-31',
    force,
  })

it('fills the nights that failed or are missing with their own dates, and leaves the good ones', async () => {
  await night('2026-06-26', 'succeeded', 'succeeded')
  await night('2026-06-27', 'failed', 'succeeded')
  await night('2026-06-28', 'succeeded', 'failed')
  await night('2026-06-29', 'failed', 'failed')
  await night('2026-06-29', 'succeeded', 'succeeded')
  const filled = await backfilled(false)
  expect(filled.map(({ night: date, was, done }) => `${date} ${was} ${done ? 'filled' : 'left'}`)).toEqual([
    '2026-06-26 good left',
    '2026-06-27 failed filled',
    '2026-06-28 failed filled',
    '2026-06-29 good left',
    '2026-06-30 missing filled',
  ])
  const warehouse = await openWarehouse({ path: context().settings.warehouse, readOnly: true })
  const runs = await query(
    warehouse.connection,
    `select cast(as_of as varchar) as as_of, list(distinct source) as asked
     from ledger.run join ledger.step using (run_id)
     where trigger = 'backfill' and source is not null group by as_of order by as_of`,
  )
  warehouse.close()
  expect(runs.map((run) => run['as_of'])).toEqual(['2026-06-27', '2026-06-28', '2026-06-30'])
  expect(JSON.stringify(runs)).not.toContain('benefits')
  expect((await backfilled(false)).filter(({ done }) => done)).toEqual([])
}, 300_000)
