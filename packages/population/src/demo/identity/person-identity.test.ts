import { expect, it } from 'vitest'
import { dayOf } from '../../calendar.ts'
import { identityGiver, withImpossibleDate, withWrongCheck, withWrongSign } from './person-identity.ts'

/** The rule of the Digital and Population Data Services Agency, written out on its own. */
function isSound(identity: string): boolean {
  const parts = /^(\d\d)(\d\d)(\d\d)([-YXWVUABCDEF])(\d{3})([0-9A-FHJ-NPR-Y])$/.exec(identity)
  if (!parts) return false
  const [, day = '', month = '', year = '', sign = '', number = '', check = ''] = parts
  const date = new Date(`${'-YXWVU'.includes(sign) ? 19 : 20}${year}-${month}-${day}T00:00:00Z`)
  const isDate = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
  const remainder = Number(`${day}${month}${year}${number}`) % 31
  return isDate && Number(number) >= 900 && '0123456789ABCDEFHJKLMNPRSTUVWXY'[remainder] === check
}

it('agrees with fictitious identities of the population register', () => {
  expect(['010594Y9032', '020594X903P', '010516B903X', '020504B904H'].map(isSound)).toEqual([
    true,
    true,
    true,
    true,
  ])
})

it('gives six hundred different sound identities for a birth date and then goes on to the next day', () => {
  for (const birth of ['1961-03-31', '1969-12-31', '1999-12-30', '2004-02-29']) {
    const give = identityGiver()
    const given = Array.from({ length: 650 }, () => give(dayOf(birth)))
    expect(new Set(given).size).toBe(650)
    expect(given.filter((identity) => !isSound(identity))).toEqual([])
    expect(new Set(given.map((identity) => identity.slice(0, 6))).size).toBe(2)
  }
})

it('uses every century sign that is issued', () => {
  const give = identityGiver()
  const signs = (birth: string) => new Set(Array.from({ length: 12 }, () => give(dayOf(birth))[6]))
  expect([...signs('1980-01-01')].toSorted().join('')).toBe('-UVWXY')
  expect([...signs('2005-01-01')].toSorted().join('')).toBe('ABCDEF')
})

it('damages an identity so that it is sound no more', () => {
  const identity = identityGiver()(dayOf('1990-05-17'))
  for (const damage of [withWrongCheck, withImpossibleDate, withWrongSign]) {
    expect(isSound(damage(identity))).toBe(false)
    expect(damage(identity)).toHaveLength(11)
  }
})
