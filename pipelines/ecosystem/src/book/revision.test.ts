import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { sheets } from '../contract/index.ts'
import { columnsOf } from './book.ts'
import { reviseBook } from './revision.ts'
import { book, codeLists, revise, score, withRows } from './testing/committed-book.ts'
import { toldLines } from './told-lines.ts'

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
