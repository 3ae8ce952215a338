import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { difficultToEmploy } from './difficult-to-employ.ts'

const raahe = table`
  employment_area_code | municipality_code
  32                   | 678
`
const coaching = table`
  class_code | code | is_activation
  valmennus  | 5    | true
`

metricSpec(difficultToEmploy, {
  'puts a person in one group: a break makes a long spell equivalent, a service ended lately or another one theirs':
    {
      given: {
        'reference.employment_area_member': raahe,
        'reference.service': coaching,
        'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | end_reason | municipality_code | extracted_on
        1         | 2025-01-01 |            | 02              |            | 678               | 2026-06-30
        2         | 2025-01-01 | 2025-12-31 | 02              |            | 678               | 2026-06-30
        2         | 2026-01-01 | 2026-01-31 | 07              |            | 678               | 2026-06-30
        2         | 2026-02-01 |            | 02              |            | 678               | 2026-06-30
        3         | 2026-03-01 |            | 02              |            | 678               | 2026-06-30
        4         | 2026-03-01 |            | 02              |            | 678               | 2026-06-30
        5         | 2026-04-01 |            | 07              |            | 678               | 2026-06-30
      `,
        'staging.service_period': table`
        person_id | service_class | service_code | started_on | ended_on   | municipality_code
        2         | valmennus     | 5            | 2026-01-01 | 2026-01-31 | 678
        3         | valmennus     | 5            | 2026-03-20 | 2026-04-20 | 678
        4         | valmennus     | 5            | 2025-12-20 | 2026-02-20 | 678
        5         | valmennus     | 5            | 2026-04-01 |            | 678
        5         | valmennus     | 5            | 2025-04-01 | 2025-05-31 | 678
      `,
      },
      month: '2026-06',
      expect: table`
      geography_level | geography_code | client_group       | value
      municipality    | 678            | equivalent         | 1
      municipality    | 678            | from_service       | 1
      municipality    | 678            | service_to_service | 1
      employment_area | 32             | equivalent         | 1
      employment_area | 32             | from_service       | 1
      employment_area | 32             | service_to_service | 1
    `,
    },
})
