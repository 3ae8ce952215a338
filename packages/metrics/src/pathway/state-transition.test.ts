import { table } from '@elinvoima/testkit'
import { fewAreEnough, raahe } from '../spec/few-are-enough.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { stateTransition } from './state-transition.ts'

metricSpec(stateTransition, {
  'takes of two rows that overlap the one extracted last, and after an end of an unknown reason knows nothing':
    {
      given: {
        'reference.employment_area_member': raahe,
        'reference.metric_parameter': fewAreEnough,
        'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | end_reason | municipality_code | extracted_on
        9         | 2025-05-01 | 2025-05-15 | 05              | 10         | 678               | 2026-06-30
        8         | 2025-05-01 |            | 05              |            | 678               | 2026-06-30
        1         | 2026-04-01 |            | 02              |            | 678               | 2026-05-31
        1         | 2026-05-10 |            | 01              |            | 678               | 2026-06-30
        2         | 2026-04-01 | 2026-05-09 | 02              | 03         | 678               | 2026-06-30
        3         | 2026-04-01 | 2026-05-09 | 02              | 10         | 678               | 2026-06-30
        4         | 2026-04-01 | 2026-05-31 | 02              |            | 678               | 2026-06-30
        4         | 2026-05-20 | 2026-05-25 | 07              |            | 678               | 2026-05-31
        5         | 2026-04-01 | 2026-05-09 | 07              |            | 678               | 2026-06-30
        5         | 2026-05-10 |            | 09              |            | 678               | 2026-06-30
      `,
      },
      month: '2026-05',
      expect: table`
      geography_code | origin | destination | numerator | denominator | value  | lower | upper
      32             | U      | U           | 1         | 4           | 25.00  | 5.79  | 64.38
      32             | U      | W           | 2         | 4           | 50.00  | 18.24 | 81.76
      32             | U      | X           | 1         | 4           | 25.00  | 5.79  | 64.38
      32             | S      | W           | 1         | 1           | 100.00 | 26.99 | 100.00
      32             | O      | O           | 12        | 12          | 100.00 | 81.60 | 100.00
    `,
    },
})
