import { readFileSync } from 'node:fs'
import { replayData } from '@elinvoima/testkit'
import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const folder = replayData()
const read = (name: string) => readDocument(readFileSync(`${folder}/statfin/json-stat2/${name}`), name)

describe.skipIf(folder === null)('stored JSON-stat answers (skipped without ELINVOIMA_REPLAY_DATA)', () => {
  it('11re of PxWeb v1: population of three cities', () => {
    const { rows, contents } = read('11re_three_cities_2025.json-stat2.json')
    expect(contents).toEqual([{ code: 'vaerak-vaesto', text: 'Väestö 31.12.' }])
    expect(rows.map(({ key, values }) => [key[0], values[0]])).toEqual([
      ['KU049', '325716'],
      ['KU091', '694392'],
      ['KU092', '252956'],
    ])
  })

  it('13u5 of PxApi: one figure for each wellbeing county', () => {
    const { rows } = read('13u5_hyvinvointialue_deaths_2024.pxapi.json-stat2.json')
    expect(rows).toHaveLength(23)
    expect(rows.find(({ key }) => key[0] === 'HVA19')?.values).toEqual(['3864'])
  })

  it('12st of PxApi: what does not apply is a dot', () => {
    const { rows } = read('status_missing_values_example.pxapi.json-stat2.json')
    expect(rows[0]).toEqual({ key: ['2010Q1', 'SSS'], values: ['.'] })
    expect(rows[12]).toEqual({ key: ['2011Q1', 'SSS'], values: ['-1.31'] })
  })
})
