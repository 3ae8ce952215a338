import fc from 'fast-check'
import { businessId } from '../column/business-id.ts'
import { code } from '../column/code.ts'
import { date, month } from '../column/date.ts'
import { decimal } from '../column/decimal.ts'
import { flag } from '../column/flag.ts'
import { integer } from '../column/integer.ts'
import { columnMeta } from '../column/meta.ts'
import { oneOf } from '../column/one-of.ts'
import { optional } from '../column/optional.ts'
import { person } from '../column/person.ts'
import { text } from '../column/text.ts'
import { year } from '../column/year.ts'
import type { Dialect } from '../dialect/dialect.ts'
import { notAfter } from '../rule/not-after.ts'
import { pairIn, pairKey, pairListName } from '../rule/pair-in.ts'
import { requiredTogether } from '../rule/required-together.ts'
import { validityKey, validityListName } from '../rule/valid-on.ts'
import { defineTable } from '../table/define.ts'
import { soundCell } from './sound-cells.ts'
import type { Cells } from './sql-verdicts.ts'
import { wildCell } from './wild-cells.ts'

/** A contract with every kind of column and rule. */
export const drawnContract = defineTable({
  name: 'drawn',
  grain: 'one row is drawn at random',
  columns: {
    name: text('a name', { minLength: 1, maxLength: 5 }),
    'odd "name"': optional(text('letters and digits', { pattern: /^[A-Z0-9]{1,4}$/ })),
    class: optional(code('a class', 'class')),
    code: code('a padded code', 'code', { pad: 2, on: 'started' }),
    colour: optional(oneOf('a colour', ['red', 'green', "o'k"])),
    whole: optional(integer('a whole number', { min: -100, max: 100 })),
    anyWhole: integer('any whole number'),
    days: optional(decimal('one decimal', { precision: 6, scale: 1, min: -400, max: 400 })),
    euros: decimal('two decimals', { precision: 12, scale: 2 }),
    round: optional(decimal('no decimals in use', { precision: 15, scale: 1, min: 0 })),
    started: date('first day', { min: '1990-01-01' }),
    ended: optional(date('last day', { max: '2030-12-31' })),
    month: optional(month('a month')),
    year: optional(year('a year', { max: 2100 })),
    flag: flag('a flag'),
    person: optional(person('a person')),
    realPerson: optional(person('a person that may not be artificial', { artificial: false })),
    business: optional(businessId('a business')),
  },
  key: ['name', 'code'],
  rules: [
    notAfter('started', 'ended'),
    notAfter('whole', 'anyWhole'),
    requiredTogether('month', 'year', 'days'),
    requiredTogether('class', 'colour'),
    pairIn('class', 'code', 'pair', 'class_code', 'code'),
  ],
  limit: { count: 1, share: 0.1 },
})

const pairs: readonly (readonly [string, string])[] = [
  ['0', '00'],
  ['1', '00'],
  ['1', '01'],
  ['ä', '02'],
]

const validities: readonly (readonly [string, string, string])[] = [
  ['00', '1990-01-01', ''],
  ['01', '1990-01-01', '2026-04-30'],
  ['02', '2026-05-01', ''],
  ['012', '2000-01-01', '2010-12-31'],
]

export const drawnLists = new Map([
  ['class', new Set(['0', '1', 'A', 'ä'])],
  ['code', new Set(validities.map(([listed]) => listed))],
  [validityListName('code'), new Set(validities.map((validity) => validityKey(...validity)))],
  [pairListName('pair', 'class_code', 'code'), new Set(pairs.map((pair) => pairKey(...pair)))],
])

/** SQL that makes the same lists, with empty codes that must match nothing. */
export const drawnReference = `
  create schema reference;
  create table reference.class as select unnest(['0', '1', 'A', 'ä', null]) as code;
  create table reference.code (code varchar, valid_from date, valid_to date);
  insert into reference.code values ${validities.map(([listed, from, to]) => `('${listed}', '${from}', ${to ? `'${to}'` : 'null'})`).join(', ')}, (null, null, null);
  create table reference.pair (class_code varchar, code varchar);
  insert into reference.pair values ${pairs.map(([first, second]) => `('${first}', '${second}')`).join(', ')}, (null, '02')`

/** Rows of the dialect: some sound, most with one to three wild cells. */
export function drawnRows(dialect: Dialect): fc.Arbitrary<Cells[]> {
  const kinds = Object.entries(drawnContract.schema.shape).map(
    ([name, column]) => [name, columnMeta(column).kind] as const,
  )
  const names = kinds.map(([name]) => name)
  const row = fc
    .tuple(
      fc.record(Object.fromEntries(kinds.map(([name, kind]) => [name, soundCell(kind, dialect)]))),
      fc.record(Object.fromEntries(kinds.map(([name, kind]) => [name, wildCell(kind)]))),
      fc.subarray(names, { maxLength: 3 }),
    )
    .map(([sound, wild, replaced]) => ({
      ...sound,
      ...Object.fromEntries(replaced.map((name) => [name, wild[name] ?? null])),
    }))
  return fc.array(row, { minLength: 500, maxLength: 600, size: 'max' })
}
