import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sheets } from '../contract/index.ts'
import { type Book, type BookRow, readBook } from './book.ts'
import { reviseBook } from './revision.ts'
import { book, codeLists, committed, revise, score, withRows } from './testing/committed-book.ts'
import { workbookOf } from './workbook-of.ts'
import { writeRevision } from './write-revision.ts'

const words = fc
  .string({ unit: 'grapheme', minLength: 2, maxLength: 40 })
  .map((text) => text.trim())
  .filter((text) => text.length >= 2 && !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text))
const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const resources = fc.uniqueArray(
  fc.record({
    resource_key: fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/),
    actor_key: fc.constantFrom('', 'kela', 'municipality'),
    organisation: words,
    intervention_key: fc.constant(''),
    year: fc.integer({ min: 2000, max: 2199 }).map(String),
    full_time_equivalent: fc.constantFrom('', '0,5', '29,00', '1'),
    amount_eur: fc
      .integer({ min: 0, max: 99_999_999 })
      .map((cents) => (cents / 100).toFixed(2).replace('.', ',')),
    is_shared: fc.constantFrom('true', 'false'),
  }),
  { selector: (row) => row.resource_key, maxLength: 6 },
)
const scores = fc.uniqueArray(
  fc.record({
    criterion_key: fc.constantFrom('coordination', 'follow_up'),
    scorer: words,
    scored_on: days,
    score: fc.integer({ min: 0, max: 4 }).map(String),
    evidence_fi: words,
  }),
  { selector: (row) => [row.criterion_key, row.scorer, row.scored_on].join('/'), maxLength: 6 },
)

describe('a book through a workbook and back', () => {
  let folder: URL
  beforeEach(async () => {
    folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'book-'))}/`)
    await cp(committed, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('loses no cell, whatever is written in it', { timeout: 300_000 }, async () => {
    const empty: Book = new Map()
    await fc.assert(
      fc.asyncProperty(resources, scores, async (given, scored) => {
        const wanted: Book = new Map<string, readonly BookRow[]>([
          ['resource', given],
          ['maturity_score', scored],
        ])
        const revision = await reviseBook(empty, await workbookOf(wanted), codeLists)
        writeRevision(folder, empty, revision, { on: '2026-11-24', by: 'ohjausryhmä' })
        const after = readBook(folder)
        for (const [sheet, rows] of revision.sheets) expect(after.get(sheet)).toEqual(rows)
        for (const [sheet, rows] of wanted) expect(revision.sheets.get(sheet) ?? []).toEqual(rows)
      }),
      { numRuns: 25 },
    )
  })

  it('keeps who said what when', { timeout: 120_000 }, async () => {
    const said = { on: '2026-11-24', by: 'ohjausryhmä' }
    writeRevision(folder, book, await revise(withRows('maturity_score', [score()])), said)
    const scored = readBook(folder)
    const changed = new Map([...scored, ['maturity_score', [score({ score: '3' })]] as const])
    writeRevision(folder, scored, await reviseBook(scored, await workbookOf(changed), codeLists), {
      ...said,
      on: '2026-12-01',
    })
    const history = readBook(folder).get('change') ?? []
    expect(history).toHaveLength(6)
    expect(history.at(-1)).toEqual({
      change_number: '6',
      changed_on: '2026-12-01',
      changed_by: 'ohjausryhmä',
      kind: 'changed',
      sheet: 'maturity_score',
      row_key: 'coordination/ohjausryhmä/2026-11-24',
      column_name: 'score',
      before_text: '2',
      after_text: '3',
    })
    expect(readdirSync(folder)).toHaveLength(sheets.length)
  })

  it('tells from when on who answers for a cell, and leaves the cells as the material has them', async () => {
    const owner = {
      driver_key: 'palvelut',
      actor_key: 'municipality',
      owner: 'elinvoimajohtaja',
      resource_key: 'coordinator_2027',
      valid_from: '2027-01-01',
      valid_to: '',
    }
    const revision = await revise(withRows('action_owner', [owner]))
    writeRevision(folder, book, revision, { on: '2026-12-01', by: 'ohjausryhmä' })
    const after = readBook(folder)
    expect(after.get('action_owner')).toEqual([owner])
    expect(after.get('action')).toEqual(book.get('action'))
    expect(after.get('change')).toContainEqual({
      change_number: '3',
      changed_on: '2026-12-01',
      changed_by: 'ohjausryhmä',
      kind: 'added',
      sheet: 'action_owner',
      row_key: 'palvelut/municipality/2027-01-01',
      column_name: 'owner',
      before_text: '',
      after_text: 'elinvoimajohtaja',
    })
    expect((await reviseBook(after, await workbookOf(after), codeLists)).differences).toEqual([])
  })
})
