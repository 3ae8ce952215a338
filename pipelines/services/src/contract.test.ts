import { pairKey, pairListName, rowFaults, rowSchema } from '@elinvoima/contracts'
import { describe, expect, it } from 'vitest'
import { feed, services } from './index.ts'

const lists = new Map([
  ['service_class', new Set(['muu', 'valmennus'])],
  ['municipality_code', new Set(['678'])],
  [pairListName('service', 'class_code', 'code'), new Set([pairKey('muu', '05'), pairKey('valmennus', '5')])],
])
const schema = rowSchema(services, lists)
const period = {
  henkilotunnus: '010594Y9032',
  palveluluokka: 'muu',
  palvelukoodi: '05',
  alkupvm: '2026-02-01',
  kunta: '678',
}

describe('a service period', () => {
  it('is of a service that its class and code name together: 05 is not 5', () => {
    expect(rowFaults(schema, period)).toEqual([])
    expect(rowFaults(schema, { ...period, palvelukoodi: '5' })).toEqual([
      { column: 'palveluluokka', rule: 'pair' },
    ])
  })

  it('neither ends nor plans to end before it starts, and has a real provider', () => {
    const faults = rowFaults(schema, {
      ...period,
      loppupvm: '2026-01-31',
      suunniteltu_loppupvm: '2026-01-01',
      tuottaja_ytunnus: '0112038-8',
    })
    expect(faults).toEqual([
      { column: 'tuottaja_ytunnus', rule: 'business_id' },
      { column: 'alkupvm', rule: 'order' },
      { column: 'alkupvm', rule: 'order' },
    ])
  })

  it('comes in files of its own name only', () => {
    expect(['services-2026.ndjson', 'service-costs-2026.csv'].map(feed.tableOf)).toEqual(['services', null])
  })
})
