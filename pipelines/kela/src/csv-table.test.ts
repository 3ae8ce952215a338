import { readFileSync } from 'node:fs'
import { replayData } from '@elinvoima/testkit'
import { describe, expect, test } from 'vitest'
import { cell, readCsv } from './csv-table.ts'
import { isMonth } from './parse.ts'

describe('readCsv', () => {
  test('tells comma from semicolon, with a byte order mark or without', () => {
    expect(readCsv(Buffer.from('\uFEFFa,b\n1,"2,5"\n'))).toEqual([{ a: '1', b: '2,5' }])
    expect(readCsv(Buffer.from('a;b\r\n1;2,5\r\n'))).toEqual([{ a: '1', b: '2,5' }])
  })

  test('keeps only what is asked for', () => {
    expect(readCsv(Buffer.from('a\n1\n2\n'), ({ a }) => a === '2')).toEqual([{ a: '2' }])
  })

  test('throws on a row of another length', () => {
    expect(() => readCsv(Buffer.from('a,b\n1\n'))).toThrow(/Invalid Record Length/)
  })

  const data = replayData()
  test.skipIf(data === null)(
    'reads the stored rows of Veteli: missing as null, and no years among months',
    () => {
      const name = 'suomen-tyottomyysturvaetuuksien-saajat-ja-maksetut-etuudet.veteli_datastore_sql.csv'
      const bytes = readFileSync(`${data}/kela/opendata-2019/${name}`)
      const [first, ...rest] = readCsv(bytes)
      expect(rest).toHaveLength(315)
      expect([cell(first?.euroa_paiva), cell(first?.saajat), cell(first?.korvatut_paivat)]).toEqual([
        '25.57',
        null,
        '69356',
      ])
      expect(readCsv(bytes, isMonth)).toEqual([])
    },
  )
})

describe('isMonth', () => {
  test('knows both names of the period', () => {
    expect(isMonth({ aikatyyppi: 'Kuukausi' })).toBe(true)
    expect(isMonth({ aikajakso: 'kuukausi' })).toBe(true)
    expect(isMonth({ aikatyyppi: 'Vuosikertymä' })).toBe(false)
  })
})
