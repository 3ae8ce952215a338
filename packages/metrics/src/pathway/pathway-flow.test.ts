import { table } from '@elinvoima/testkit'
import { fewAreEnough, raahe } from '../spec/few-are-enough.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { pathwayFlow } from './pathway-flow.ts'

metricSpec(pathwayFlow, {
  'follows a person from the first unemployment of the half-year over three moves, a service by its class': {
    given: {
      'reference.employment_area_member': raahe,
      'reference.metric_parameter': fewAreEnough,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | end_reason | municipality_code | extracted_on
        9         | 2023-12-01 | 2023-12-31 | 05              | 10         | 678               | 2026-06-30
        1         | 2024-02-01 | 2024-03-31 | 02              |            | 678               | 2026-06-30
        1         | 2024-04-01 | 2024-05-31 | 07              |            | 678               | 2026-06-30
        1         | 2024-06-01 | 2024-07-31 | 02              | 03         | 678               | 2026-06-30
        1         | 2024-10-01 |            | 02              |            | 678               | 2026-06-30
        2         | 2024-02-01 | 2024-03-31 | 02              | 03         | 678               | 2026-06-30
        3         | 2024-02-01 | 2025-02-28 | 02              | 03         | 678               | 2026-06-30
        4         | 2025-09-01 |            | 02              |            | 678               | 2026-06-30
      `,
      'staging.service_period': table`
        person_id | service_class | service_code | started_on | ended_on   | municipality_code
        1         | valmennus     | 5            | 2024-04-01 | 2024-05-31 | 678
      `,
    },
    month: '2024-06',
    expect: table`
      geography_code | month      | step | source    | target    | numerator | denominator
      32             | 2024-06-01 | 1    | U         | valmennus | 1         | 3
      32             | 2024-06-01 | 1    | U         | W         | 1         | 3
      32             | 2024-06-01 | 1    | U         | jäi       | 1         | 3
      32             | 2024-06-01 | 2    | valmennus | U         | 1         | 1
      32             | 2024-06-01 | 2    | W         | jäi       | 1         | 1
      32             | 2024-06-01 | 3    | U         | W         | 1         | 1
    `,
  },
})
