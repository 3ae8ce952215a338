import { table } from '@elinvoima/testkit'
import { drawnBook, drawnCriteria } from '../spec/drawn-book.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { maturityCriterion } from './maturity-criterion.ts'

metricSpec(maturityCriterion, {
  'tells how a criterion moves with each scorer’s latest score, and that the others are not assessed': {
    given: {
      ...drawnBook,
      'staging.criterion': drawnCriteria,
      'staging.maturity_score': table`
        criterion_key | scorer   | scored_on  | score | evidence_fi
        coordination  | ohjaus   | 2026-01-20 | 1     | nimetty
        coordination  | ohjaus   | 2026-02-10 | 3     | tehtävä sovittu
        coordination  | tutkija  | 2026-02-28 | 2     | pöytäkirjat
        speed         | ohjaus   | 2026-01-20 | 4     | arvaus
      `,
    },
    expect: table`
      month      | criterion_key    | scorers | lowest | highest | scored_on  | evidence_fi                   | value | suppressed_reason
      2026-01-01 | contract_base    | 0       |        |         |            | ei vielä arvioitu             |       | not_assessed
      2026-01-01 | coordination     | 1       | 1      | 1       | 2026-01-20 | nimetty                       | 1.0   |
      2026-01-01 | division_of_work | 0       |        |         |            | ei vielä arvioitu             |       | not_assessed
      2026-01-01 | follow_up        | 0       |        |         |            | ei vielä arvioitu             |       | not_assessed
      2026-01-01 | growth_mode      | 0       |        |         |            | ei vielä arvioitu             |       | not_assessed
      2026-02-01 | contract_base    | 0       |        |         |            | ei vielä arvioitu             |       | not_assessed
      2026-02-01 | coordination     | 2       | 2      | 3       | 2026-02-28 | pöytäkirjat · tehtävä sovittu | 2.5   |
      2026-02-01 | division_of_work | 0       |        |         |            | ei vielä arvioitu             |       | not_assessed
      2026-02-01 | follow_up        | 0       |        |         |            | ei vielä arvioitu             |       | not_assessed
      2026-02-01 | growth_mode      | 0       |        |         |            | ei vielä arvioitu             |       | not_assessed
    `,
  },
})
