import { table } from '@elinvoima/testkit'
import { fewAreEnough, raahe } from '../spec/few-are-enough.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { unemploymentReentry } from './unemployment-reentry.ts'

metricSpec(unemploymentReentry, {
  'counts those unemployed again, after work as after a service, and leaves unknown ends out': {
    given: {
      'reference.employment_area_member': raahe,
      'reference.metric_parameter': fewAreEnough,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | end_reason | municipality_code | extracted_on
        9         | 2024-01-01 | 2024-01-31 | 01              | 03         | 678               | 2026-06-30
        8         | 2024-01-15 | 2024-01-31 | 02              | 03         | 678               | 2026-06-30
        1         | 2024-06-01 | 2025-01-31 | 02              | 03         | 678               | 2026-06-30
        1         | 2025-05-01 |            | 02              |            | 678               | 2026-06-30
        2         | 2024-06-01 | 2025-01-31 | 02              |            | 678               | 2026-06-30
        2         | 2025-02-01 | 2025-09-30 | 07              |            | 678               | 2026-06-30
        2         | 2025-10-01 |            | 02              |            | 678               | 2026-06-30
        3         | 2024-06-01 | 2025-01-31 | 02              | 03         | 678               | 2026-06-30
        4         | 2024-06-01 | 2025-01-31 | 02              | 10         | 678               | 2026-06-30
      `,
    },
    month: '2025-02',
    expect: table`
      horizon_months | numerator | denominator | value
      6              | 1         | 3           | 33.33
      12             | 2         | 3           | 66.67
    `,
  },
})
