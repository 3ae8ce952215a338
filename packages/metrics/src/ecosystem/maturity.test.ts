import { table } from '@elinvoima/testkit'
import { drawnBook, drawnCriteria } from '../spec/drawn-book.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { maturity } from './maturity.ts'

const scores = table`
  criterion_key    | scorer  | scored_on  | score | evidence_fi
  contract_base    | ohjaus  | 2026-01-20 | 4     | sopimus
  coordination     | ohjaus  | 2026-01-20 | 4     | sopimus
  growth_mode      | ohjaus  | 2026-01-20 | 4     | sopimus
  division_of_work | ohjaus  | 2026-01-20 | 4     | sopimus
  follow_up        | ohjaus  | 2026-02-20 | 2     | raportti
  contract_base    | tutkija | 2026-02-20 | 4     | sopimus
  coordination     | tutkija | 2026-02-20 | 3     | sopimus
  growth_mode      | tutkija | 2026-02-20 | 4     | sopimus
  division_of_work | tutkija | 2026-02-20 | 4     | sopimus
  follow_up        | tutkija | 2026-02-20 | 2     | raportti
`

metricSpec(maturity, {
  'is not assessed while there is no score': {
    given: { ...drawnBook, 'staging.criterion': drawnCriteria },
    expect: table`
      geography_code | month      | class_fi          | criteria_scored | scorers | weighted_kappa | value | lower | upper | suppressed_reason
      32             | 2026-01-01 | ei vielä arvioitu | 0               | 0       |                |       |       |       | not_assessed
      32             | 2026-02-01 | ei vielä arvioitu | 0               | 0       |                |       |       |       | not_assessed
    `,
  },
  'is not broad without follow-up however high it is, and tells how far the scorers agree': {
    given: { ...drawnBook, 'staging.criterion': drawnCriteria, 'staging.maturity_score': scores },
    expect: table`
      month      | class_fi          | same_class_percent | criteria_scored | scorers | weighted_kappa | numerator | denominator | value | suppressed_reason
      2026-01-01 | ei vielä arvioitu |                    | 4               | 1       |                |           |             |       | not_assessed
      2026-02-01 | siirtymä          | 100                | 5               | 2       | 0.74           | 17.5      | 20          | 87.5  |
    `,
  },
})
