import { readFileSync } from 'node:fs'
import { rowSchema } from '@elinvoima/contracts'
import { replayData } from '@elinvoima/testkit'
import { describe, expect, test } from 'vitest'
import { kelastoShare } from './contract.ts'
import { parse } from './parse.ts'

const columns = Object.keys(kelastoShare.columns).slice(1)
const latin1 = (lines: string[]) => Buffer.from(lines.join('\r\n'), 'latin1')

describe('a download from Kelasto', () => {
  test('is read as Latin-1 with semicolons and decimal commas', () => {
    const bytes = latin1([
      columns.join(';'),
      ['2020M01', ...columns.slice(1).map((_, at) => (at === 1 ? '703633,24' : String(at)))].join(';'),
    ])
    const [only] = [...parse({ name: 'kelasto-tmtmaksut-109.csv', bytes })]
    expect(only?.row).toMatchObject({
      kunta: '109',
      Kuukausi: '2020M01',
      EtuudetYhteensä: '703633.24',
      PäivätYhteensä: '2',
    })
  })

  test('of other columns is refused by their names', () => {
    const bytes = latin1(['Kuukausi;Saajat', '2020M01;1'])
    expect(() => [...parse({ name: 'kelasto-tmtmaksut-109.csv', bytes })]).toThrow(
      /expected the columns SaajatYhteensä, /,
    )
  })

  test('must name its municipality', () => {
    expect(() => [...parse({ name: 'kelasto-tmtmaksut.csv', bytes: latin1([]) })]).toThrow(
      'kela: expected kelasto-tmtmaksut-<municipality>.csv, got kelasto-tmtmaksut.csv',
    )
  })

  const data = replayData()
  test.skipIf(data === null)('stored for Hämeenlinna keeps the contract, and its parts add up to all', () => {
    const bytes = readFileSync(`${data}/kela/tmt-kuntaosuus/tmtmaksut_hameenlinna_2015_2020.csv`)
    const rows = [...parse({ name: 'kelasto-tmtmaksut-109.csv', bytes })].map(({ row }) => row)
    const schema = rowSchema(kelastoShare, new Map())
    expect(rows).toHaveLength(64)
    expect(rows.flatMap((row) => schema.safeParse(row).error?.issues ?? [])).toEqual([])
    expect(rows[0]).toMatchObject({
      Kuukausi: '2015M01',
      OsuusYhteensä: '411040.02',
      PäivätYhteensä: '20998',
    })
    for (const row of rows) {
      const parts = Number(row.Osuus300) + Number(row.Osuus500) + Number(row.Osuus1000)
      expect(Math.abs(parts - Number(row.OsuusYhteensä))).toBeLessThan(2)
    }
  })
})
