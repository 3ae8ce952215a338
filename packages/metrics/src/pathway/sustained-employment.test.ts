import { table } from '@elinvoima/testkit'
import { fewAreEnough, raahe } from '../spec/few-are-enough.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { sustainedEmployment } from './sustained-employment.ts'

metricSpec(sustainedEmployment, {
  'takes who left for work to be there until the register tells otherwise, and those who came by no unemployment not at all':
    {
      given: {
        'reference.employment_area_member': raahe,
        'reference.metric_parameter': fewAreEnough,
        'staging.status_period': table`
          person_id | started_on | ended_on   | employment_code | end_reason | municipality_code | extracted_on
          9         | 2024-01-01 | 2024-01-31 | 02              | 03         | 678               | 2026-06-30
          1         | 2024-06-01 | 2025-01-31 | 02              | 03         | 678               | 2026-06-30
          2         | 2024-06-01 | 2025-01-31 | 02              | 01         | 678               | 2026-06-30
          2         | 2025-06-01 |            | 02              |            | 678               | 2026-06-30
          3         | 2024-06-01 | 2025-01-31 | 07              |            | 678               | 2026-06-30
          3         | 2025-02-01 | 2025-12-31 | 01              | 03         | 678               | 2026-06-30
          4         | 2025-02-01 |            | 01              |            | 678               | 2026-06-30
        `,
      },
      month: '2025-02',
      expect: table`
        horizon_months | numerator | denominator | value
        3              | 3         | 3           | 100.00
        6              | 2         | 3           | 66.67
        12             | 2         | 3           | 66.67
      `,
    },
})
