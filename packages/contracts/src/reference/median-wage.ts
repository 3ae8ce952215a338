import { decimal } from '../column/decimal.ts'
import { integer } from '../column/integer.ts'
import { optional } from '../column/optional.ts'
import { text } from '../column/text.ts'
import { year } from '../column/year.ts'
import { defineTable } from '../table/define.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

export const medianWage = defineTable({
  name: 'median_wage',
  grain: 'one row is a median wage of an education and occupation in a year, SSS for all of them',
  columns: {
    education_code: text('level of education, SSS for all', { pattern: /^(SSS|[0-9]{2})$/ }),
    occupation_code: text('ISCO-08 group of one or two digits, SSS for all', {
      pattern: /^(SSS|[0-9]{1,2})$/,
    }),
    year: year('year of the wages'),
    wage_earners: optional(integer('wage earners behind the median', { min: 0, unit: 'person' })),
    median_eur: decimal('median monthly total earnings of full-time wage earners', {
      precision: 10,
      scale: 2,
      min: 1,
      unit: 'EUR/month',
    }),
    ...provenance,
  },
  key: ['education_code', 'occupation_code', 'year'],
  rules: validityRules,
  limit: nothingRejected,
})
