import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startClassifications } from '@elinvoima/classifications/testing'
import type { ReplayServer } from '@elinvoima/testkit'
import { openWarehouse, query } from '@elinvoima/warehouse'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../cli/main.ts'
import { refresh } from '../refresh/refresh.ts'
import { readSettings } from '../settings/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'municipality-boundary-'))
let service: ReplayServer

const ring = [
  [24.123456789, 64.5],
  [25, 64.0004999],
  [25, 65],
  [24.123456789, 64.5],
]
const feature = (kunta: string, vuosi: number, coordinates: unknown) => ({
  type: 'Feature',
  geometry: { type: 'Polygon', coordinates },
  properties: { kunta, vuosi, nimi: kunta, namn: kunta },
})
const earlier = [ring.slice(1)]

beforeAll(async () => {
  mkdirSync(join(folder, 'inbox'))
  // 998 is a municipality of no employment area
  const features = [feature('678', 2025, earlier), feature('678', 2026, [ring]), feature('998', 2026, [ring])]
  service = await startClassifications({ boundaries: { type: 'FeatureCollection', features } })
})
afterAll(async () => {
  await service.close()
  rmSync(folder, { recursive: true })
})

/** The boundaries that the release of a night tells, its sources those named. */
async function boundariesAfter(only: string[], asOf: string) {
  const settings = readSettings(root, {
    ELINVOIMA_DATA: folder,
    ELINVOIMA_SOURCE_URLS: `classifications=${service.url}`,
  })
  const now = () => new Date(`${asOf}T00:30:00Z`)
  const context = { settings, now, fetch, log: () => undefined, progress: () => undefined }
  const options = { inbox: join(folder, 'inbox'), only, asOf, trigger: 'command', period: null } as const
  const { releaseId, unavailable } = await refresh(context, options)
  expect(unavailable).toEqual([])
  const path = join(settings.releases, releaseId ?? '', 'marts.duckdb')
  const marts = await openWarehouse({ path, readOnly: true })
  try {
    return await query(marts.connection, 'select * from municipality_boundary')
  } finally {
    marts.close()
  }
}

it('tells no boundary before any has come, then the newest of each municipality of a shown area', async () => {
  expect(await boundariesAfter(['service-costs'], '2026-10-01')).toEqual([])
  expect(await boundariesAfter(['classifications'], '2026-10-02')).toEqual([
    {
      municipality_code: '678',
      area_code: '32',
      year: 2026,
      geojson: '{"type":"Polygon","coordinates":[[[24.123,64.5],[25,64.000],[25,65],[24.123,64.5]]]}',
    },
  ])
}, 300_000)
