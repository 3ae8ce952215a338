import { rowFaults, rowSchema } from '@elinvoima/contracts'
import { describe, expect, it } from 'vitest'
import { benefits, feed } from './index.ts'

const lists = new Map([
  ['benefit_type', new Set(['APR', 'TMT'])],
  ['municipality_code', new Set(['678'])],
  ['benefit_payer', new Set(['KELA'])],
])
const payment = {
  henkilotunnus: '010594Y9032',
  maksupvm: '12.2.2026',
  etuuslaji: 'TMT',
  jakso_alku: '5.1.2026',
  jakso_loppu: '1.2.2026',
  maksetut_paivat: '20',
  brutto_eur: '744,20',
  perusosa_eur: '744,2',
  kertyneet_paivat: '120',
  kunta_maksupaivana: '678',
  maksaja: 'KELA',
  lomautus: 'e',
  palvelun_ajalta: '1',
}
const schema = rowSchema(benefits, lists, { decimal: ',', dateFormat: '%-d.%-m.%Y' })

describe('a benefit payment', () => {
  it('may be a recovery: negative days and euros', () => {
    const recovery = { ...payment, maksetut_paivat: '-20', brutto_eur: '-744,20', perusosa_eur: '-744,20' }
    expect(rowFaults(schema, recovery)).toEqual([])
  })

  it('is refused rather than rounded, reread or guessed', () => {
    const faults = rowFaults(schema, {
      ...payment,
      maksupvm: '2026-02-12',
      maksetut_paivat: '20,55',
      brutto_eur: '7.4e2',
      kertyneet_paivat: '120.5',
      lomautus: 'ehkä',
    })
    expect(faults.map(({ column, rule }) => `${column} ${rule}`)).toEqual(
      ['maksupvm', 'maksetut_paivat', 'brutto_eur', 'kertyneet_paivat', 'lomautus'].map(
        (name) => `${name} type`,
      ),
    )
  })

  it('comes in files of its own name', () => {
    expect(['benefits.csv', 'BENEFITS-raahe.CSV', 'benefits.txt'].map(feed.tableOf)).toEqual([
      'benefits',
      'benefits',
      null,
    ])
  })
})
