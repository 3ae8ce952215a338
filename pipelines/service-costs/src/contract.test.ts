import { rowFaults, rowSchema } from '@elinvoima/contracts'
import { describe, expect, it } from 'vitest'
import { feed, serviceCosts } from './index.ts'

const lists = new Map([
  ['service_class', new Set(['valmennus'])],
  ['municipality_code', new Set(['678'])],
])
const schema = rowSchema(serviceCosts, lists)
const line = { tosite: 'T-1001', rivi: '1', pvm: '2026-03-31', tili: '4300', netto_eur: '-1250.5' }

describe('a voucher line', () => {
  it('may be a credit that is of no one municipality or service', () => {
    expect(rowFaults(schema, line)).toEqual([])
  })

  it('is refused with an account that is no number, a line 0, and cents in three digits', () => {
    expect(rowFaults(schema, { ...line, rivi: '0', tili: '43A0', netto_eur: '1.005' })).toEqual([
      { column: 'rivi', rule: 'range' },
      { column: 'tili', rule: 'pattern' },
      { column: 'netto_eur', rule: 'type' },
    ])
  })

  it('comes in files of its own name only', () => {
    expect(['service-costs-q1.csv', 'services.csv'].map(feed.tableOf)).toEqual(['service_costs', null])
  })
})
