import { flag } from '../column/flag.ts'
import { integer } from '../column/integer.ts'
import { oneOf } from '../column/one-of.ts'
import { optional } from '../column/optional.ts'
import { defineTable } from '../table/define.ts'
import { codeAndNames, codeList } from './code-list.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

export const employmentCode = defineTable({
  name: 'employment_code',
  grain: 'one row is an employment code of the job-seeker register (työllisyyskoodi)',
  columns: {
    ...codeAndNames,
    model_state: optional(
      oneOf('state in the multi-state model: subsidised work, work, unemployed, …', [
        'A',
        'W',
        'U',
        'O',
        'S',
        'E',
        'W-part',
      ]),
    ),
    is_unemployed: flag('counts as an unemployed job seeker (02 and 03)'),
    is_layoff: flag('full-time lay-off'),
    is_in_use: flag('whether the register still gives the code'),
    ...provenance,
  },
  key: ['code'],
  rules: validityRules,
  limit: nothingRejected,
})

export const endReason = defineTable({
  name: 'end_reason',
  grain: 'one row is a reason why a spell of job search ended (psyy)',
  columns: {
    ...codeAndNames,
    exit_kind: oneOf('where the spell led; unknown is never read as no employment', [
      'open_market',
      'layoff_ended',
      'subsidised_work',
      'service',
      'education',
      'outside_labour_force',
      'abroad',
      'unknown',
    ]),
    ...provenance,
  },
  key: ['code'],
  rules: validityRules,
  limit: nothingRejected,
})

export const serviceArea = defineTable({
  name: 'service_area',
  grain: "one row is a service area by the client's age (palvelualue)",
  columns: {
    ...codeAndNames,
    age_from: optional(integer('youngest age', { min: 0, max: 120, unit: 'year' })),
    age_to: optional(integer('oldest age', { min: 0, max: 120, unit: 'year' })),
    ...provenance,
  },
  key: ['code'],
  rules: validityRules,
  limit: nothingRejected,
})

export const serviceLine = codeList('service_line', 'a segment of clients (palvelulinja)')
export const planType = codeList('plan_type', 'a type of employment plan (suunnitelmatyyppi)')
