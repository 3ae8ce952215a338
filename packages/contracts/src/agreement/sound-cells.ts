import fc from 'fast-check'
import type { ColumnKind } from '../column/meta.ts'
import type { Dialect } from '../dialect/dialect.ts'

/** Cells that a good file in the dialect may hold: each is right by itself, though rules between columns may break. */
export function soundCell(kind: ColumnKind, dialect: Dialect): fc.Arbitrary<string> {
  const cells: Record<ColumnKind, fc.Arbitrary<string>> = {
    text: fc.string({ unit: fc.constantFrom(...'AB12'), minLength: 1, maxLength: 4 }),
    code: fc.constantFrom('0', '1'),
    one_of: fc.constantFrom('red', 'green', "o'k"),
    integer: fc.integer({ min: -100, max: 100 }).map(String),
    decimal: fc
      .tuple(fc.nat({ max: 400 }), fc.constantFrom('', '.0', '.5'))
      .map(([whole, fraction]) => `${whole}${fraction}`.replace('.', dialect.decimal)),
    date: soundDay.map((iso) => writtenDay(iso, dialect.dateFormat)),
    month: soundDay.map((iso) => iso.slice(0, 7)),
    year: fc.integer({ min: 1900, max: 2100 }).map(String),
    flag: fc.constantFrom('0', '1', 'true', 'false', 'k', 'e', 'ei', 'kyllä'),
    person: soundIdentity,
    business_id: soundBusinessId,
  }
  return cells[kind]
}

const soundDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

function writtenDay(iso: string, format: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return format
    .replace('%Y', year)
    .replace('%m', month)
    .replace('%d', day)
    .replace('%-m', String(Number(month)))
    .replace('%-d', String(Number(day)))
}

const soundIdentity = fc
  .tuple(soundDay, fc.constantFrom(...'-YXWVU', ...'ABCDEF'), fc.integer({ min: 2, max: 899 }))
  .map(([iso, sign, number]) => {
    const digits = `${iso.slice(8)}${iso.slice(5, 7)}${iso.slice(2, 4)}`
    const individual = String(number).padStart(3, '0')
    const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits + individual) % 31]
    return `${digits}${sign}${individual}${check}`
  })

const soundBusinessId = fc
  .nat({ max: 9_999_999 })
  .map((number) => {
    const digits = String(number).padStart(7, '0')
    const weights = [7, 9, 10, 5, 8, 4, 2]
    const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
    return `${digits}-${(11 - (sum % 11)) % 11}`
  })
  .filter((id) => id.length === 9)
