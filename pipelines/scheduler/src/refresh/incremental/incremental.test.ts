import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ChangedMonths, computeAll, metricCatalogue } from '@elinvoima/metrics'
import { enterSnapshot, loadSnapshot, openSnapshotStore, waitingSnapshots } from '@elinvoima/pipeline'
import { createSchema, loadReference, openWarehouse, query } from '@elinvoima/warehouse'
import { expect, it } from 'vitest'
import { root } from '../../cli/main.ts'
import { sources } from '../../sources.ts'
import { pendingChanges } from '../pending-changes.ts'
import { stage } from '../stage.ts'
import { drawFrom, randomRow } from './random-exports.ts'

const feeds = sources.filter(({ name }) => name in randomRow)

async function world(folder: string) {
  const warehouse = await openWarehouse({ path: join(folder, 'warehouse.duckdb') })
  const { connection } = warehouse
  await createSchema(connection)
  await loadReference(connection, join(root, 'data', 'reference'))
  await stage(connection, sources)
  const store = openSnapshotStore(join(folder, 'snapshots'))
  const workFolder = join(folder, 'work')
  mkdirSync(workFolder)
  let minutes = 0
  const now = () => new Date(Date.UTC(2026, 5, 1) + minutes++ * 60_000)
  const rest = { mappings: [], pseudonymKey: new Uint8Array(32).fill(7), asOf: '2026-05-31' }
  const room = { connection, store, workFolder, now, log: () => undefined, ...rest }

  const receive = async (feed: (typeof feeds)[number], rows: readonly object[], extractedOn: string) => {
    const bytes = Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'))
    const said = { origin: 'test', licence: 'none', isDemo: false, dataUntil: null, mediaType: null }
    const facts = { source: feed.name, fileName: `${feed.name}-${extractedOn}.ndjson`, extractedOn }
    const receivedAt = now().toISOString()
    const receipt = await store.put(bytes, { ...said, ...facts, receivedAt, etag: null, lastModified: null })
    const table = feed.tables[0]?.name ?? null
    await enterSnapshot(connection, receipt, { table, areaCode: null, runId: 1 })
    for (const snapshot of await waitingSnapshots(connection, [feed.name]))
      await loadSnapshot(room, feed, snapshot)
  }

  const compute = async () => {
    const startedAt = now().toISOString()
    const changed: ChangedMonths | null = await pendingChanges(connection, 'basis')
    const computed = await computeAll(connection, { isDemo: false, ...(changed ? { changed } : {}) })
    const computation = "insert into ledger.computation values (1, cast($at as timestamptz), 'basis')"
    await connection.run(computation, { at: startedAt })
    return computed
  }

  const figures = async () => {
    const all: Record<string, unknown[]> = {}
    for (const { name } of metricCatalogue()) {
      all[name] = await query(
        connection,
        `select cast(one as varchar) as row from metrics.${name} as one order by 1`,
      )
    }
    return all
  }

  const figuresFromScratch = async () => {
    await connection.run('drop schema metrics cascade')
    await connection.run('create schema metrics')
    await computeAll(connection, { isDemo: false })
    return figures()
  }
  return { receive, compute, figures, figuresFromScratch, close: () => warehouse.close() }
}

it('a night of late, back-dated, corrected and superseded rows leaves what computing from scratch tells', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'incremental-'))
  const draw = drawFrom(20260601)
  const { receive, compute, figures, figuresFromScratch, close } = await world(folder)
  try {
    for (let night = 0; night < 8; night++) {
      for (const feed of feeds) {
        if (night > 0 && draw(2) === 0) continue
        const make = randomRow[feed.name]
        const rows = Array.from({ length: night === 0 ? 12 : 1 + draw(4) }, () => make?.(draw) ?? {})
        await receive(feed, rows, `2026-0${3 + draw(3)}-${10 + draw(18)}`)
      }
      const computed = await compute()
      const incremental = await figures()
      expect(incremental, `night ${night}: ${JSON.stringify(computed)}`).toEqual(await figuresFromScratch())
    }
    const told = new Map(Object.entries(await figures()))
    for (const name of [
      'unemployed',
      'long_term_unemployed',
      'activation_rate',
      'area_costs',
      'benefits_paid',
    ])
      expect(told.get(name)?.length, name).toBeGreaterThan(0)
  } finally {
    close()
    rmSync(folder, { recursive: true })
  }
}, 300_000)
