import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { sheetName, sheets } from '../contract/index.ts'
import { expandWorkbook } from './expand.ts'

const content = new URL('../../../../data/ecosystem/', import.meta.url)

async function bookOf(fill: (book: exceljs.Workbook) => void): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  fill(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const canonical = (column: string, text: string) =>
  text === '' ? null : column === 'value' ? text.replace(',', '.') : text

describe('expandWorkbook', () => {
  it('gives the rows of the committed files when they come as one book', async () => {
    const files = sheets.map((contract) => ({
      table: contract.name,
      sheet: sheetName(contract),
      cells: parse(readFileSync(new URL(`${sheetName(contract)}.csv`, content), 'utf8')),
    }))
    const bytes = await bookOf((book) => {
      for (const { sheet, cells } of files) book.addWorksheet(sheet).addRows(cells)
    })
    const expanded = await expandWorkbook(bytes)
    expect(expanded).toEqual(
      files.map(({ table, sheet, cells: [columns = [], ...rows] }) => ({
        name: sheet,
        table,
        columns,
        rowNumbers: rows.map((_, index) => index + 2),
        rows: rows.map((row) =>
          Object.fromEntries(columns.map((name, index) => [name, canonical(name, row[index] ?? '')])),
        ),
      })),
    )
  })

  it('writes numbers, days, yes and no, formulas and rich text canonically', async () => {
    const bytes = await bookOf((book) => {
      const sheet = book.addWorksheet('resource')
      sheet.addRow([
        'resource_key',
        'year',
        'amount_eur',
        'is_shared',
        'organisation',
        'full_time_equivalent',
      ])
      sheet.addRow([
        'coordination',
        2026,
        1250.5,
        true,
        { richText: [{ text: 'Raahen ' }, { text: 'kaupunki' }] },
        { formula: '1/2', result: 0.5 },
      ])
      book.addWorksheet('next_step').addRows([['due_on'], [new Date('2026-12-31T00:00:00Z')]])
    })
    const [resource, step] = await expandWorkbook(bytes)
    expect(resource?.rows).toEqual([
      {
        resource_key: 'coordination',
        year: '2026',
        amount_eur: '1250.5',
        is_shared: 'true',
        organisation: 'Raahen kaupunki',
        full_time_equivalent: '0.5',
      },
    ])
    expect(step?.rows).toEqual([{ due_on: '2026-12-31' }])
  })

  it('passes over empty rows and sheets that are no table of the book', async () => {
    const bytes = await bookOf((book) => {
      book.addWorksheet('ohje').addRow(['Täytä välilehdet'])
      book.addWorksheet('Actor').addRows([['actor_key'], [null], ['kela']])
    })
    expect(await expandWorkbook(bytes)).toEqual([
      {
        name: 'Actor',
        table: 'ecosystem_actor',
        columns: ['actor_key'],
        rows: [{ actor_key: 'kela' }],
        rowNumbers: [3],
      },
    ])
  })

  it('refuses bytes that are no workbook', async () => {
    await expect(expandWorkbook(new TextEncoder().encode('driver_key'))).rejects.toThrow(
      'ecosystem book: expected the bytes of an .xlsx workbook',
    )
  })

  it('refuses a column named twice and a value without a column', async () => {
    const twice = await bookOf((book) => book.addWorksheet('actor').addRow(['actor_key', 'actor_key']))
    await expect(expandWorkbook(twice)).rejects.toThrow(
      'ecosystem book, sheet actor: column "actor_key" stands twice',
    )
    const loose = await bookOf((book) => book.addWorksheet('actor').addRows([['actor_key'], ['kela', 'x']]))
    await expect(expandWorkbook(loose)).rejects.toThrow('row 2 has a value right of the last named column')
  })
})
