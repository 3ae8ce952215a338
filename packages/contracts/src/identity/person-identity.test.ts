import { DuckDBInstance } from '@duckdb/node-api'
import { FinnishSSN } from 'finnish-ssn'
import { describe, expect, it } from 'vitest'
import { personIdentityFault } from './person-identity.ts'
import { personIdentityFaultSql } from './person-identity-sql.ts'

/** Fictitious identities that the Digital and Population Data Services Agency published for testing. */
const published = [
  ...[
    '010594Y9032',
    '010594Y9021',
    '020594X903P',
    '020594X902N',
    '030594W903B',
    '030694W9024',
    '040594V9030',
  ],
  ...[
    '040594V902Y',
    '050594U903M',
    '050594U902L',
    '010516B903X',
    '010516B902W',
    '020516C903K',
    '020516C902J',
  ],
  ...[
    '030516D9037',
    '030516D9026',
    '010501E9032',
    '020502E902X',
    '020503F9037',
    '020504A902E',
    '020504B904H',
  ],
]
const faulty = [
  ['', 'format'],
  ['010594Y903', 'format'],
  ['010594Y90322', 'format'],
  [' 010594Y903', 'format'],
  ['010594y9032', 'format'],
  ['010594G9032', 'format'],
  ['010594Y90a2', 'format'],
  ['010594Y+932', 'format'],
  ['01059 Y9032', 'format'],
  ['010594Y9032\n', 'format'],
  ['٠10594Y9032', 'format'],
  ['010594Y903Ä', 'format'],
  ['010594Y903Z', 'format'],
  ['310294-903A', 'date'],
  ['290201-903A', 'date'],
  ['001294-903A', 'date'],
  ['011394-903A', 'date'],
  ['010594-0010', 'number'],
  ['010594-0000', 'number'],
  ['010594Y9033', 'check'],
  ['010594Y903G', 'check'],
] as const

async function bySql(texts: readonly string[], artificial = true): Promise<unknown[]> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  const reader = await connection.runAndReadAll(
    `select ${personIdentityFaultSql('text', { artificial })} from (select unnest($texts::varchar[]) as text)`,
    { texts: JSON.stringify(texts) },
  )
  return reader.getRows().map(([fault]) => fault)
}

describe('a henkilötunnus', () => {
  it('is sound with every century sign that the agency published examples of', async () => {
    expect(published).toHaveLength(21)
    expect(published.filter((text) => personIdentityFault(text) !== null)).toEqual([])
    expect(new Set(await bySql(published))).toEqual(new Set([null]))
  })

  it('is another identity with another century sign', () => {
    expect(personIdentityFault('010594Y9032')).toBeNull()
    expect(personIdentityFault('010594-9032')).toBeNull()
    expect(personIdentityFault('290200A903G')).not.toBe('date')
    expect(personIdentityFault('290200-903G')).toBe('date')
    expect(personIdentityFault('290200+903G')).toBe('date')
  })

  it('says what is wrong with it, in both languages alike', async () => {
    const expected = faulty.map(([, fault]) => fault)
    expect(faulty.map(([text]) => personIdentityFault(text))).toEqual(expected)
    expect(await bySql(faulty.map(([text]) => text))).toEqual(expected)
  })

  it('is refused with an artificial number where only real persons are expected', async () => {
    expect(personIdentityFault('010594Y9032', { artificial: false })).toBe('number')
    expect(await bySql(['010594Y9032'], false)).toEqual(['number'])
  })

  it('agrees with an independent checker on the signs of the last two centuries', () => {
    const numbers = ['002', '123', '456', '899']
    const stems = ['010105', '311215', '290212', '150718'].flatMap((day) =>
      [...'-YXWVUABCDEF'].flatMap((sign) => numbers.map((number) => day + sign + number)),
    )
    const texts = stems.flatMap((stem) => [...'0123456789ABCDEFHJKLMNPRSTUVWXY'].map((check) => stem + check))
    const sound = texts.filter((text) => personIdentityFault(text) === null)
    expect(sound).toEqual(texts.filter((text) => FinnishSSN.validate(text)))
    expect(sound.length).toBeGreaterThan(40)
  })
})
