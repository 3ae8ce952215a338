import { decimal } from '../column/decimal.ts'
import { optional } from '../column/optional.ts'
import { text } from '../column/text.ts'
import { notAfter } from '../rule/not-after.ts'
import { defineTable } from '../table/define.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

const number = { precision: 15, scale: 6 }
const sentence = { minLength: 3 }

export const metricParameter = defineTable({
  name: 'metric_parameter',
  grain: 'one row is a parameter of the indicators during a period, with how far it may plausibly lie',
  columns: {
    name: text('name of the parameter, snake case', { pattern: /^[a-z][a-z0-9_]*$/ }),
    value: decimal('value that the indicators are computed with', number),
    low: optional(decimal('lowest plausible value; empty where nothing is uncertain', number)),
    high: optional(decimal('highest plausible value; empty where nothing is uncertain', number)),
    unit: text('unit of the value', { minLength: 1, maxLength: 40 }),
    meaning_fi: text('what it is, in Finnish', sentence),
    meaning_en: text('what it is, in English', sentence),
    ...provenance,
  },
  key: ['name', 'valid_from'],
  rules: [...validityRules, notAfter('low', 'value'), notAfter('value', 'high')],
  limit: nothingRejected,
})
