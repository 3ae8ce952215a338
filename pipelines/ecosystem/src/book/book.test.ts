import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import exceljs from 'exceljs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sheetName, sheets } from '../contract/index.ts'
import { type Book, type BookRow, columnsOf, readBook } from './book.ts'
import { csvText } from './csv-text.ts'
import { reviseBook } from './revision.ts'
import { toldLines } from './told-lines.ts'
import { workbookOf } from './workbook-of.ts'
import { writeRevision } from './write-revision.ts'

const committed = new URL('../../../../data/ecosystem/', import.meta.url)
const book = readBook(committed)
const codeLists = new Map([
  [
    'municipality',
    new Set((book.get('municipality_index') ?? []).map((row) => row['municipality_code'] ?? '')),
  ],
])
const revise = async (changed: Book) => reviseBook(book, await workbookOf(changed), codeLists)
const withRows = (sheet: string, rows: readonly BookRow[]): Book => new Map([...book, [sheet, rows]])

const score = (more: BookRow = {}): BookRow => ({
  criterion_key: 'coordination',
  scorer: 'ohjausryhmä',
  scored_on: '2026-11-24',
  score: '2',
  evidence_fi: 'nimetty yhteyshenkilö',
  ...more,
})

describe('the committed book', () => {
  it('is written as it lies, byte for byte', () => {
    for (const contract of sheets) {
      const sheet = sheetName(contract)
      const text = readFileSync(new URL(`${sheet}.csv`, committed), 'utf8')
      expect(csvText(columnsOf(contract), book.get(sheet) ?? [])).toBe(text)
    }
  })

  it('comes back from a workbook without a difference', async () => {
    expect((await revise(book)).differences).toEqual([])
  })
})

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
})

describe('the differences', () => {
  it('name rows added and removed and every field changed', async () => {
    const [first = {}, second = {}, ...rest] = book.get('next_step') ?? []
    const due = { ...second, due_on: '' }
    const { differences } = await revise(
      withRows('next_step', [
        due,
        ...rest,
        { ...first, step_key: 'new_step', text_fi: 'uusi', text_en: 'new' },
      ]),
    )
    expect(toldLines(differences)).toEqual([
      '~ next_step esf_call changed',
      '    due_on: 2026-03-26 -> (empty)',
      '+ next_step new_step added',
      '    step_key: new_step',
      '    position: 1',
      '    text_fi: uusi',
      '    text_en: new',
      '    starts_on: 2026-02-01',
      '    due_on: 2026-02-28',
      '- next_step area_strategy removed',
      '    step_key: area_strategy',
      '    position: 1',
      `    text_fi: ${first['text_fi']}`,
      `    text_en: ${first['text_en']}`,
      '    starts_on: 2026-02-01',
      '    due_on: 2026-02-28',
    ])
  })

  it('are none where a number is only written otherwise', async () => {
    const rows = (book.get('municipality_index') ?? []).map((row) =>
      row['value'] === '29,0' ? { ...row, value: '29' } : row,
    )
    expect(await revise(withRows('municipality_index', rows))).toEqual({ differences: [], sheets: new Map() })
  })

  it('leave a sheet that the workbook has not, and the history, as they are', async () => {
    const workbook = new exceljs.Workbook()
    workbook.addWorksheet('change').addRow(['nonsense'])
    workbook
      .addWorksheet('node')
      .addRow(columnsOf(sheets.find(({ name }) => name === 'ecosystem_node') as never))
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
    expect((await reviseBook(book, bytes, codeLists)).differences).toEqual([])
  })
})

describe('a wrong workbook', () => {
  it('is refused with sheet, row and column of every fault', async () => {
    const rows = [
      score({ score: '5' }),
      score({ criterion_key: 'mood', evidence_fi: '' }),
      score({ score: '4' }),
    ]
    await expect(revise(withRows('maturity_score', rows))).rejects.toThrow(
      [
        'ecosystem book: nothing was written',
        'sheet maturity_score, row 2, column score: range: got "5"',
        'sheet maturity_score, row 3, column criterion_key: one_of: got "mood"',
        'sheet maturity_score, row 3, column evidence_fi: required: got an empty cell',
        'sheet maturity_score, row 4, column criterion_key: row 2 has the same key',
      ].join('\n'),
    )
  })

  it('is refused with the columns it lacks and those there are not', async () => {
    const workbook = new exceljs.Workbook()
    workbook.addWorksheet('actor').addRow(['actor_key', 'position', 'name_fi', 'heading_fi', 'nameEn'])
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
    await expect(reviseBook(book, bytes, codeLists)).rejects.toThrow(
      'sheet actor, column name_en: the column is missing\nsheet actor, row 1, column nameEn: there is no such column',
    )
  })
})
