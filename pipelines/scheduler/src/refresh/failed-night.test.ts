import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { currentRelease, openWarehouse, query, releaseIds } from '@elinvoima/warehouse'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../cli/main.ts'
import { replay } from '../quarantine/replay.ts'
import type { Context } from '../run/context.ts'
import { exitCodeOf, exitCodes, Interrupted } from '../run/failures.ts'
import { withLock } from '../run/lock.ts'
import { readSettings } from '../settings/settings.ts'
import { refresh } from './refresh.ts'

const folder = mkdtempSync(join(tmpdir(), 'failed-night-'))
const inbox = join(folder, 'inbox')
const settings = readSettings(root, { ELINVOIMA_DATA: folder, ELINVOIMA_OFFLINE: '1' })
const asOf = '2026-07-20'

const context: Context = {
  settings,
  now: () => new Date(`${asOf}T00:30:00Z`),
  fetch: () => Promise.reject(new Error('offline')),
  log: () => undefined,
  progress: () => undefined,
}

const night = (world: Context = context) =>
  refresh(world, { inbox, only: ['service-costs'], asOf, trigger: 'schedule', period: null })

const codeOf = (world: Context = context) => night(world).then(() => exitCodes.ok, exitCodeOf)

function deliver(day: string, amountColumn: string): void {
  const header = `tosite;rivi;pvm;tili;palveluluokka;tuottaja_ytunnus;${amountColumn};kunta`
  const name = `service-costs-raahe-${day}.csv`
  writeFileSync(join(inbox, name), `${header}\n${day};1;2026-06-10;4300;;;100,00;678\n`)
}

async function inWarehouse(sql: string) {
  const warehouse = await openWarehouse({ path: settings.warehouse })
  const rows = await query(warehouse.connection, sql)
  warehouse.close()
  return rows
}

let yesterday: string | null = null
beforeAll(async () => {
  mkdirSync(join(inbox, 'areas'), { recursive: true })
  deliver('2026-07-01', 'netto_eur')
  yesterday = (await night()).releaseId
})
afterAll(() => rmSync(folder, { recursive: true }))

const expectYesterday = () => {
  expect(currentRelease(settings.releases)).toBe(yesterday)
  expect(releaseIds(settings.releases)).toEqual([yesterday])
}

it('ends with 15 while another run holds the lock', async () => {
  expect(await withLock(settings.lock, 'another run', () => codeOf())).toBe(exitCodes.busy)
})

it('ends with 14 when an identity would be shown, and keeps nothing of that release', async () => {
  const reference = join(folder, 'reference')
  cpSync(settings.reference, reference, { recursive: true })
  const areas = join(reference, 'employment_area.csv')
  writeFileSync(areas, readFileSync(areas, 'utf8').replace('South Häme', '010594Y9032'))
  expect(await codeOf({ ...context, settings: { ...settings, reference } })).toBe(exitCodes.releaseRefused)
  expectYesterday()
})

it('ends with 12 when a check finds bad rows', async () => {
  await inWarehouse('update ledger.load set rows_in = rows_in + 1')
  expect(await codeOf()).toBe(exitCodes.checkFailed)
  await inWarehouse('update ledger.load set rows_in = rows_in - 1')
  expectYesterday()
})

it('ends with 143 when it is stopped, and is told of as interrupted', async () => {
  const stopping = new AbortController()
  const progress = (step: string) => {
    if (step === 'staging') stopping.abort(new Interrupted('SIGTERM'))
  }
  expect(await codeOf({ ...context, progress, stop: stopping.signal })).toBe(exitCodes.interrupted)
  const [last] = await inWarehouse('select status from ledger.run order by run_id desc limit 1')
  expect(last).toEqual({ status: 'interrupted' })
  expectYesterday()
})

it('ends with 11 when a column is missing; a mended mapping and a replay release the file', async () => {
  deliver('2026-07-15', 'summa')
  expect(await codeOf()).toBe(exitCodes.contractViolated)
  expectYesterday()
  const mapping = 'area: "32"\nfiles: -raahe-2026-07-15\nservice-costs:\n  columns:\n    netto_eur: summa\n'
  writeFileSync(join(inbox, 'areas', 'raahe.yaml'), mapping)
  const mended = await replay(context, { inbox, asOf, snapshots: [] })
  expect(mended.releaseId).not.toBeNull()
  expect(currentRelease(settings.releases)).toBe(mended.releaseId)
  expect(await inWarehouse('select cast(sum(netto_eur) as double) as eur from raw.service_costs')).toEqual([
    { eur: 200 },
  ])
})
