import { describe, expect, it } from 'vitest'
import { code } from '../column/code.ts'
import { date } from '../column/date.ts'
import { decimal } from '../column/decimal.ts'
import { optional } from '../column/optional.ts'
import { notAfter } from '../rule/not-after.ts'
import { defineTable } from '../table/define.ts'
import { rowFaults } from './faults.ts'
import { rowSchema } from './row-schema.ts'

const contract = defineTable({
  name: 'period',
  grain: 'one row is a period',
  columns: {
    kunta: code('municipality', 'municipality', { pad: 3 }),
    alku: date('first day'),
    loppu: optional(date('last day')),
    paivat: decimal('days', { precision: 6, scale: 1 }),
  },
  key: ['kunta', 'alku'],
  rules: [notAfter('alku', 'loppu')],
  limit: { count: 1, share: 1 },
})
const lists = new Map([['municipality', new Set(['069', '678'])]])
const finnish = rowSchema(contract, lists, { decimal: ',', dateFormat: '%d.%m.%Y' })

describe('the schema of a row', () => {
  it('reads cells as the dialect writes them', () => {
    expect(finnish.parse({ kunta: '69', alku: '01.02.2026', loppu: '', paivat: '21,5' })).toEqual({
      kunta: '069',
      alku: new Date('2026-02-01'),
      loppu: null,
      paivat: 21.5,
    })
  })

  it('refuses the writing of another dialect', () => {
    expect(rowFaults(finnish, { kunta: '678', alku: '2026-02-01', loppu: null, paivat: '21.5' })).toEqual([
      { column: 'alku', rule: 'type' },
      { column: 'paivat', rule: 'type' },
    ])
  })

  it('takes an empty or missing cell of a required column as a fault', () => {
    expect(rowFaults(finnish, { kunta: '', alku: null })).toEqual([
      { column: 'kunta', rule: 'required' },
      { column: 'alku', rule: 'required' },
      { column: 'paivat', rule: 'required' },
    ])
  })

  it('judges rules between columns though another column is wrong', () => {
    expect(rowFaults(finnish, { kunta: '1', alku: '02.02.2026', loppu: '01.02.2026', paivat: '1' })).toEqual([
      { column: 'kunta', rule: 'code' },
      { column: 'alku', rule: 'order' },
    ])
  })

  it('needs every code list that the contract names', () => {
    expect(() => rowSchema(contract, new Map())).toThrow('code list municipality: not among the lists given')
  })
})
