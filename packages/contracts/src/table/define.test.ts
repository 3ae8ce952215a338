import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { code } from '../column/code.ts'
import { date } from '../column/date.ts'
import { decimal } from '../column/decimal.ts'
import { flag } from '../column/flag.ts'
import { optional } from '../column/optional.ts'
import { text } from '../column/text.ts'
import { notAfter } from '../rule/not-after.ts'
import { defineTable, type RowOf } from './define.ts'
import { describeTable } from './describe.ts'

const payment = {
  name: 'payment',
  grain: 'one row is a payment',
  columns: {
    voucher: text('voucher'),
    paid: date('day of payment'),
    days: optional(decimal('days paid', { precision: 6, scale: 1, unit: 'day' })),
    type: code('benefit type', 'benefit_type'),
    layoff: flag('paid for a lay-off'),
  },
  key: ['voucher'],
  limit: { count: 10, share: 0.1 },
} as const

describe('a contract', () => {
  it('gives the TypeScript type of its rows', () => {
    const contract = defineTable(payment)
    expectTypeOf<RowOf<typeof contract>>().toEqualTypeOf<{
      readonly voucher: string
      readonly paid: Date
      readonly days: number | null
      readonly type: string
      readonly layoff: boolean
    }>()
  })

  it('refuses a key column that may be empty', () => {
    expect(() => defineTable({ ...payment, key: ['days'] })).toThrow(
      'contract payment: key column "days" is optional',
    )
  })

  it('refuses a rule about a column that it lacks', () => {
    expect(() => defineTable({ ...payment, rules: [notAfter('paid', 'booked')] })).toThrow(
      'no column "booked"',
    )
  })

  it('refuses a bare zod schema, which has no description', () => {
    expect(() => defineTable({ ...payment, columns: { ...payment.columns, note: z.string() } })).toThrow(
      'expected one made by a column maker',
    )
  })

  it('describes its columns with type, unit, list, key and need', () => {
    const { grain, columns } = describeTable(defineTable(payment))
    expect(grain).toBe('one row is a payment')
    expect(columns.map(({ name, type }) => [name, type])).toEqual([
      ['voucher', 'varchar'],
      ['paid', 'date'],
      ['days', 'decimal(6,1)'],
      ['type', 'varchar'],
      ['layoff', 'boolean'],
    ])
    expect(columns[0]).toMatchObject({ isKey: true, isRequired: true, unit: null })
    expect(columns[2]).toMatchObject({
      description: 'days paid',
      isKey: false,
      isRequired: false,
      unit: 'day',
    })
    expect(columns[3]).toMatchObject({ list: 'benefit_type' })
  })
})
