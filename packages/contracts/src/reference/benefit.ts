import { decimal } from '../column/decimal.ts'
import { flag } from '../column/flag.ts'
import { integer } from '../column/integer.ts'
import { oneOf } from '../column/one-of.ts'
import { optional } from '../column/optional.ts'
import { text } from '../column/text.ts'
import { notAfter } from '../rule/not-after.ts'
import { defineTable } from '../table/define.ts'
import { codeAndNames } from './code-list.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

const itemName = text('name of the item, snake case', { pattern: /^[a-z][a-z0-9_]*$/ })
const nameFi = text('Finnish name', { minLength: 2 })
const firstDay = integer('first paid day of the step', { min: 1, unit: 'day' })
const lastDay = optional(integer('last paid day of the step; empty without an end', { min: 1, unit: 'day' }))

export const benefitType = defineTable({
  name: 'benefit_type',
  grain: 'one row is an unemployment benefit; it can be paid for days within its validity, also later',
  columns: { ...codeAndNames, is_basic_level: flag('PPR, TMT or YLT'), ...provenance },
  key: ['code'],
  rules: validityRules,
  limit: nothingRejected,
})

export const benefitPayer = defineTable({
  name: 'benefit_payer',
  grain: 'one row is an institution that pays unemployment benefits',
  columns: { ...codeAndNames, payer_kind: oneOf('kind of payer', ['kela', 'fund']), ...provenance },
  key: ['code'],
  rules: validityRules,
  limit: nothingRejected,
})

export const benefitRate = defineTable({
  name: 'benefit_rate',
  grain: 'one row is an amount or a rule of the basic benefits during a period',
  columns: {
    item: itemName,
    name_fi: nameFi,
    amount_eur: optional(
      decimal('amount, where the item is money', { precision: 10, scale: 2, unit: 'EUR' }),
    ),
    quantity: optional(decimal('number, where the item is no money', { precision: 10, scale: 2 })),
    unit: oneOf('unit of the amount or number', ['EUR/day', 'EUR/month', 'day', 'percent']),
    ...provenance,
  },
  key: ['item', 'valid_from'],
  rules: validityRules,
  limit: nothingRejected,
})

export const municipalShareStep = defineTable({
  name: 'municipal_share_step',
  grain: "one row is a step of the home municipality's share of the basic part by paid days",
  columns: {
    from_paid_day: firstDay,
    to_paid_day: lastDay,
    share_percent: decimal('share of the municipality', {
      precision: 5,
      scale: 2,
      min: 0,
      max: 100,
      unit: 'percent',
    }),
    ...provenance,
  },
  key: ['from_paid_day', 'valid_from'],
  rules: [...validityRules, notAfter('from_paid_day', 'to_paid_day')],
  limit: nothingRejected,
})

export const earningsRelatedParameter = defineTable({
  name: 'earnings_related_parameter',
  grain: 'one row is a parameter of the earnings-related allowance during a period',
  columns: {
    parameter: itemName,
    name_fi: nameFi,
    value: decimal('value in its unit', { precision: 10, scale: 4 }),
    unit: oneOf('unit of the value', ['percent', 'day', 'month', 'multiple']),
    from_paid_day: optional(firstDay),
    to_paid_day: lastDay,
    ...provenance,
  },
  key: ['parameter', 'valid_from'],
  rules: [...validityRules, notAfter('from_paid_day', 'to_paid_day')],
  limit: nothingRejected,
})
