import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const category = { label: { KU678: 'Raahe', KU625: 'Pyhäjoki' } }
const figures = { label: { a: 'Työttömät', b: 'Työvoima' } }
const base = {
  version: '2.0',
  class: 'dataset',
  id: ['alue', 'tiedot', 'kuukausi'],
  size: [2, 2, 1],
  role: { time: ['kuukausi'], metric: ['tiedot'] },
  updated: '2026-07-21T05:00:00Z',
  value: [300, 3000, null, 200],
}
const bytes = (answer: unknown) => Buffer.from(JSON.stringify(answer))
const expected = [
  { key: ['KU678', '2026M06'], values: ['300', '3000'] },
  { key: ['KU625', '2026M06'], values: ['...', '200'] },
]

describe('JSON-stat 2', () => {
  it('of PxWeb v1 has positions by code and symbols as states', () => {
    const dimension = {
      alue: { label: 'Alue', category: { index: { KU625: 1, KU678: 0 }, ...category } },
      tiedot: { label: 'Tiedot', category: { index: { a: 0, b: 1 }, ...figures } },
      kuukausi: { label: 'Kuukausi', category: { index: { '2026M06': 0 } } },
    }
    const document = readDocument(bytes({ ...base, dimension, status: { 2: '...' } }), 'x')
    expect(document.rows).toEqual(expected)
    expect(document.contents).toEqual([
      { code: 'a', text: 'Työttömät' },
      { code: 'b', text: 'Työvoima' },
    ])
    expect(document.keys.map(({ code, isTime }) => [code, isTime])).toEqual([
      ['alue', false],
      ['kuukausi', true],
    ])
    expect(document.updated).toBe('2026-07-21T05:00:00Z')
  })

  it('of PxApi has codes in order and numbered states with descriptions', () => {
    const dimension = {
      alue: { label: 'Alue', category: { index: ['KU678', 'KU625'], ...category } },
      tiedot: { label: 'Tiedot', category: { index: ['a', 'b'], ...figures } },
      kuukausi: { label: 'Kuukausi', category: { index: ['2026M06'] } },
    }
    const extension = { missingValueDescriptions: { 2: 'Not applicable', 3: 'Data is subject to secrecy' } }
    const document = readDocument(bytes({ ...base, dimension, extension, status: { 2: '3' } }), 'x')
    expect(document.rows).toEqual(expected)
  })
})

it('names what came when it is no table', () => {
  expect(() => readDocument(bytes({ error: 'x', code: 1 }), 'there')).toThrow(
    'there: expected a PxWeb table (json or json-stat2), got error, code',
  )
})
