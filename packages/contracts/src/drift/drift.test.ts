import { describe, expect, it } from 'vitest'
import { code } from '../column/code.ts'
import { date } from '../column/date.ts'
import { decimal } from '../column/decimal.ts'
import { optional } from '../column/optional.ts'
import { defineTable } from '../table/define.ts'
import { describeDrift } from './drift.ts'
import { driftLines } from './lines.ts'

const contract = defineTable({
  name: 'payment',
  grain: 'one row is a payment',
  columns: {
    maksupvm: date('day of payment'),
    etuuslaji: code('benefit type', 'benefit_type'),
    brutto_eur: decimal('gross', { precision: 12, scale: 2 }),
    kunta_maksupaivana: optional(code('municipality', 'municipality')),
  },
  key: ['maksupvm'],
  limit: { count: 10, share: 0.1 },
})
const all = ['maksupvm', 'etuuslaji', 'brutto_eur', 'kunta_maksupaivana'].map((name) => ({ name }))

describe('drift', () => {
  it('is empty for the columns of the contract in any order', () => {
    expect(driftLines(describeDrift(contract, all.toReversed()))).toEqual([])
  })

  it('pairs a lost column with the unknown one of a similar name', () => {
    const names = ['maksupvm', 'Etuus laji', 'bruttoEUR', 'muistiinpano']
    expect(
      describeDrift(
        contract,
        names.map((name) => ({ name })),
      ),
    ).toMatchObject({
      added: ['Etuus laji', 'bruttoEUR', 'muistiinpano'],
      missing: ['etuuslaji', 'brutto_eur'],
      absent: ['kunta_maksupaivana'],
      renamed: [
        { from: 'etuuslaji', to: 'Etuus laji' },
        { from: 'brutto_eur', to: 'bruttoEUR' },
      ],
    })
  })

  it('tells of a column most of whose cells are no value of its type', () => {
    const found = all.map(({ name }) => ({ name, unparsableShare: name === 'brutto_eur' ? 0.97 : 0.02 }))
    expect(driftLines(describeDrift(contract, found))).toEqual([
      'column brutto_eur: 97 % of its cells are not decimal(12,2)',
    ])
  })

  it('is told one line a change', () => {
    const lines = driftLines(
      describeDrift(contract, [{ name: 'maksu_pvm' }, { name: 'etuuslaji' }, { name: 'x' }]),
    )
    expect(lines).toEqual([
      'missing column maksupvm (renamed to maksu_pvm?)',
      'missing column brutto_eur',
      'optional column kunta_maksupaivana not in the file',
      'unknown column maksu_pvm',
      'unknown column x',
    ])
  })
})
