import { describe, expect, test } from 'vitest'
import { selectMonths } from './select.ts'

const selection = {
  resource: '4eea0000-0000-4000-8000-000000000001',
  columns: ['vuosikuukausi', 'kunta_nro'],
  held: ['luokka'],
  year: 2025,
  limit: 10,
  offset: 20,
}

describe('selectMonths', () => {
  test('asks for a page of the months of a year', () => {
    expect(selectMonths(selection)).toBe(
      `SELECT "vuosikuukausi", "kunta_nro" FROM "${selection.resource}" WHERE "aikatyyppi" = 'Kuukausi' ` +
        `AND "vuosi" = '2025' AND "luokka" = 'Yhteensä' ORDER BY "_id" LIMIT 10 OFFSET 20`,
    )
  })

  test('lets in nothing that could change the query', () => {
    expect(() => selectMonths({ ...selection, resource: 'x" union select 1 --' })).toThrow(
      'expected a resource id',
    )
    expect(() => selectMonths({ ...selection, columns: ['a" , "b'] })).toThrow(
      'expected a column name, got "a" , "b"',
    )
    expect(() => selectMonths({ ...selection, held: ["a' or 1=1"] })).toThrow('expected a column name')
    expect(() => selectMonths({ ...selection, year: Number.NaN })).toThrow('expected a whole number, got NaN')
  })
})
