import { table } from '@elinvoima/testkit'
import { fewAreEnough, raahe } from '../spec/few-are-enough.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { firstService } from './first-service.ts'

metricSpec(firstService, {
  'counts a service from either feed from the first day of unemployment, and an end without one apart': {
    given: {
      'reference.employment_area_member': raahe,
      'reference.metric_parameter': fewAreEnough,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | end_reason | municipality_code | extracted_on
        9         | 2024-01-01 | 2024-01-31 | 02              | 05         | 678               | 2026-06-30
        1         | 2025-02-01 |            | 02              |            | 678               | 2026-06-30
        2         | 2025-02-01 | 2025-04-20 | 02              |            | 678               | 2026-06-30
        2         | 2025-04-21 |            | 07              |            | 678               | 2026-06-30
        3         | 2025-02-01 | 2025-05-31 | 02              | 03         | 678               | 2026-06-30
        4         | 2025-02-01 |            | 02              |            | 678               | 2026-06-30
      `,
      'staging.service_period': table`
        person_id | service_class | service_code | started_on | ended_on   | municipality_code
        1         | valmennus     | 5            | 2025-02-15 | 2025-03-15 | 678
        1         | kokeilu       | 20           | 2025-06-01 | 2025-07-31 | 678
        4         | valmennus     | 5            | 2025-01-10 | 2025-01-31 | 678
      `,
    },
    month: '2025-02',
    expect: table`
      horizon_months | came_first | numerator | denominator | value
      1              | service    | 1         | 4           | 25.0
      1              | ended      | 0         | 4           | 0.0
      3              | service    | 2         | 4           | 50.0
      3              | ended      | 0         | 4           | 0.0
      6              | service    | 2         | 4           | 50.0
      6              | ended      | 1         | 4           | 25.0
      12             | service    | 2         | 4           | 50.0
      12             | ended      | 1         | 4           | 25.0
    `,
  },
})
