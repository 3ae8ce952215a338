import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sheetName, sheets } from '../contract/index.ts'
import { columnsOf } from './book.ts'
import { csvText } from './csv-text.ts'
import { book, committed, revise } from './testing/committed-book.ts'

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
