import { code } from '../column/code.ts'
import { decimal } from '../column/decimal.ts'
import { flag } from '../column/flag.ts'
import { oneOf } from '../column/one-of.ts'
import { optional } from '../column/optional.ts'
import { text } from '../column/text.ts'
import { year } from '../column/year.ts'
import { defineTable } from '../table/define.ts'
import { codeAndNames, codeList } from './code-list.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

const serviceName = text('service that several placement codes may stand for, snake case', {
  pattern: /^[a-z][a-z_]*$/,
})

export const serviceClass = codeList('service_class', 'a class of employment services (palveluluokka)')

export const service = defineTable({
  name: 'service',
  grain: 'one row is a placement code of a service class; a code is unique only inside its class',
  columns: {
    class_code: code('service class', 'service_class'),
    code: codeAndNames.code,
    service: serviceName,
    name_fi: codeAndNames.name_fi,
    name_en: codeAndNames.name_en,
    lmp_type: text('type in the labour market policy database of the European Commission'),
    is_activation: flag('counts in the numerator of the activation rate'),
    is_historical: flag('no longer begun'),
    ...provenance,
  },
  key: ['class_code', 'code'],
  rules: validityRules,
  limit: nothingRejected,
})

export const serviceUnitCost = defineTable({
  name: 'service_unit_cost',
  grain: 'one row is a national unit cost of a service in a year: a default where own accounts are missing',
  columns: {
    service_class: code('service class', 'service_class'),
    service: serviceName,
    measure: oneOf('what the cost is for', ['per_spell', 'per_participant_year']),
    reference_year: year('year whose expenditure was counted'),
    amount_eur: decimal('cost in prices of price_year', { precision: 10, scale: 2, min: 0, unit: 'EUR' }),
    mean_duration_months: optional(
      decimal('mean duration of a spell', { precision: 5, scale: 1, min: 0, unit: 'month' }),
    ),
    price_year: year('year of the prices'),
    cost_source: oneOf('mark that figures made of this cost carry', ['national_2020']),
    ...provenance,
  },
  key: ['service_class', 'service', 'measure', 'reference_year'],
  rules: validityRules,
  limit: nothingRejected,
})

export const accountClass = defineTable({
  name: 'account_class',
  grain: 'one row is a range of accounts and the class of cost it holds',
  columns: {
    account_from: text('first account, four digits', { pattern: /^[0-9]{4}$/ }),
    account_to: text('last account, four digits', { pattern: /^[0-9]{4}$/ }),
    cost_class: oneOf('class of cost', ['staff', 'purchased_service', 'subsidy', 'other']),
    name_fi: text('Finnish name', { minLength: 2 }),
    ...provenance,
  },
  key: ['account_from', 'valid_from'],
  rules: validityRules,
  limit: nothingRejected,
})
