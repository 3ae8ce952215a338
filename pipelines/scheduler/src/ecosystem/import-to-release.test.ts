import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { feedOf, readBook, workbookOf } from '@elinvoima/ecosystem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../cli/main.ts'
import { queryMetric } from '../metrics/query-metric.ts'
import { type Area, openArea } from '../refresh/intake/area.ts'
import { sources } from '../sources.ts'
import { importBook } from './import-book.ts'

type Rows = readonly Readonly<Record<string, string>>[]

const folder = mkdtempSync(join(tmpdir(), 'import-to-release-'))
const book = pathToFileURL(`${join(folder, 'book')}/`)
let area: Area
beforeAll(async () => {
  cpSync(join(root, 'data', 'ecosystem'), book, { recursive: true })
  const known = sources.map((source) => (source.name === 'ecosystem' ? feedOf(book) : source))
  area = await openArea(
    known.map(({ name }) => name),
    known,
  )
})
afterAll(() => {
  area.close()
  rmSync(folder, { recursive: true })
})

/** Imports a workbook that is the book but for these sheets, and lets a night release what it makes of it. */
async function say(on: string, sheets: Readonly<Record<string, Rows>>): Promise<void> {
  const bytes = await workbookOf(new Map([...readBook(book), ...Object.entries(sheets)]))
  const words = {
    bytes,
    book,
    reference: pathToFileURL(`${area.settings.reference}/`),
    on,
    by: 'ohjausryhmä',
  }
  expect(await importBook({ ...words, show: () => undefined, agreed: async () => true })).toBe('written')
  expect(await area.night()).toMatchObject({ errors: [], violations: [] })
  await area.release()
}

const said = ['contract_base', 'coordination', 'growth_mode', 'division_of_work', 'follow_up'].map(
  (criterion_key) => ({
    criterion_key,
    scorer: 'ohjausryhmä',
    scored_on: '2026-03-02',
    score: '3',
    evidence_fi: 'pöytäkirja',
  }),
)
const owned = ['kela', 'municipality'].map((actor_key) => ({
  driver_key: 'elintavat',
  actor_key,
  owner: 'johtaja',
  resource_key: 'coordinator',
  valid_from: '2026-03-01',
  valid_to: '',
}))
const resource = {
  resource_key: 'coordinator',
  actor_key: '',
  organisation: 'Raahe',
  intervention_key: '',
  year: '2026',
  full_time_equivalent: '0,5',
  amount_eur: '',
  is_shared: 'true',
}

/** What the release tells of June: maturity, and the cells that have an action, an owner, an owner and a resource. */
async function told() {
  const [maturity] = await queryMetric(area.settings, 'maturity', ['month=2026-06-01'])
  const coverage = await queryMetric(area.settings, 'action_coverage', [
    'month=2026-06-01',
    'seen_by=whole',
    'out_of=all_cells',
  ])
  const cells = coverage.map(({ cell_has, numerator, denominator, why_not_fi }) => [
    String(cell_has),
    why_not_fi ?? `${numerator}/${denominator}`,
  ])
  return { class: maturity?.['class_fi'], value: maturity?.['value'], ...Object.fromEntries(cells) }
}

it('a row that an imported book no longer has is gone from the indicators of the next release', async () => {
  await say('2026-07-08', { maturity_score: said, action_owner: owned, resource: [resource] })
  const before = { class: 'laaja', value: 75, action: '23/28', owner: '2/28', owner_and_resource: '2/28' }
  expect(await told()).toEqual(before)
  await say('2026-07-09', { action_owner: owned.slice(1), maturity_score: said.slice(0, 4) })
  expect(await told()).toEqual({
    ...before,
    class: 'ei vielä arvioitu',
    value: null,
    owner: '1/28',
    owner_and_resource: '1/28',
  })
})
