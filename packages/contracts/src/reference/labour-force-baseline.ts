import { code } from '../column/code.ts'
import { date } from '../column/date.ts'
import { decimal } from '../column/decimal.ts'
import { integer } from '../column/integer.ts'
import { optional } from '../column/optional.ts'
import { text } from '../column/text.ts'
import { defineTable } from '../table/define.ts'
import { nothingRejected, provenance, validityRules } from './provenance.ts'

const persons = (description: string) => optional(integer(description, { min: 0, unit: 'person' }))
const posts = (description: string) => optional(integer(description, { min: 0, unit: 'vacancy' }))

/** valid_from is here the day of the municipal division that the figures are cast in. */
export const labourForceBaseline = defineTable({
  name: 'labour_force_baseline',
  grain: 'one row is a municipality on the count day of a month; empty = hidden or not in the source',
  columns: {
    municipality_code: code('municipality', 'municipality'),
    month: date('first day of the month'),
    unemployed: persons('unemployed job seekers'),
    labour_force: persons('labour force of the employment statistics, some two years old'),
    job_seekers: persons('job seekers'),
    vacancies: posts('open vacancies'),
    long_term_unemployed: persons('unemployed continuously for at least a year'),
    unemployed_share_percent: optional(
      decimal('unemployed of the labour force as published', {
        precision: 4,
        scale: 1,
        min: 0,
        max: 100,
        unit: 'percent',
      }),
    ),
    unemployed_men: persons('unemployed men'),
    unemployed_women: persons('unemployed women'),
    unemployed_under_20: persons('unemployed younger than 20'),
    unemployed_under_25: persons('unemployed younger than 25'),
    unemployed_over_50: persons('unemployed older than 50'),
    unemployed_with_disability: persons('unemployed with a disability or long-term illness'),
    unemployed_foreign: persons('unemployed foreign citizens'),
    fund_members: persons('unemployed who are members of an unemployment fund'),
    laid_off: persons('laid off full-time'),
    reduced_week: persons('on a reduced working week'),
    in_subsidised_work: persons('in work by a wage subsidy, a start-up grant or the State'),
    in_work_training: persons('in trainee work or coaching for working life'),
    in_try_out: persons('in a work or education try-out'),
    in_labour_market_training: persons('in labour market training'),
    in_coaching: persons('in coaching'),
    in_other_service: persons('in other services: rehabilitative work, self-motivated study, …'),
    new_vacancies: posts('vacancies opened during the month'),
    hidden: optional(text('columns that the source hides in this row, space between')),
    ...provenance,
  },
  key: ['municipality_code', 'month'],
  rules: validityRules,
  limit: nothingRejected,
})
