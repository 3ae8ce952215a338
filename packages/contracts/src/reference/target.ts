import { code } from '../column/code.ts'
import { date } from '../column/date.ts'
import { decimal } from '../column/decimal.ts'
import { flag } from '../column/flag.ts'
import { oneOf } from '../column/one-of.ts'
import { text } from '../column/text.ts'
import { defineTable } from '../table/define.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

/** Targets are for the areas to set: the table is shipped with examples for demo data only. */
export const target = defineTable({
  name: 'target',
  grain: 'one row is a target of an employment area for an indicator on a day',
  columns: {
    metric: text('name of the indicator', { pattern: /^[a-z][a-z0-9_]*$/ }),
    dimension: text(
      'the row of the indicator that it is about, as column=value with commas between; only: the only one',
      { minLength: 4 },
    ),
    employment_area_code: code('employment area', 'employment_area'),
    target_value: decimal('value aimed at, in the unit of the indicator', { precision: 15, scale: 4 }),
    direction: oneOf('which side of the value is aimed at', ['at_least', 'at_most']),
    due_on: date('day by which it is aimed at'),
    owner: text('role that answers for it, not a name', { minLength: 2 }),
    is_demo: flag('an example: read with demo data, never with the exports of an area'),
    ...provenance,
  },
  key: ['metric', 'dimension', 'employment_area_code', 'due_on', 'is_demo'],
  rules: validityRules,
  limit: nothingRejected,
})
