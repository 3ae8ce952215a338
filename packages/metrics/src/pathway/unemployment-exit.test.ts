import { table } from '@elinvoima/testkit'
import { fewAreEnough, raahe } from '../spec/few-are-enough.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { unemploymentExit } from './unemployment-exit.ts'

const register = table`
  person_id | started_on | ended_on   | employment_code | end_reason | municipality_code | extracted_on
  9         | 2024-01-01 | 2024-01-31 | 02              | 05         | 678               | 2026-06-30
  1         | 2025-02-01 | 2025-03-31 | 02              | 03         | 678               | 2026-06-30
  2         | 2025-02-01 | 2025-03-31 | 03              | 02         | 678               | 2026-06-30
  3         | 2025-02-01 | 2025-04-10 | 02              | 10         | 678               | 2026-06-30
  4         | 2025-02-01 | 2025-04-20 | 02              |            | 678               | 2026-06-30
  4         | 2025-04-21 |            | 07              |            | 678               | 2026-06-30
  5         | 2025-02-01 |            | 02              |            | 678               | 2026-06-30
`

metricSpec(unemploymentExit, {
  'follows an unknown end until it: of five, two found work, one of the two left went to a service': {
    given: {
      'reference.employment_area_member': raahe,
      'reference.metric_parameter': fewAreEnough,
      'staging.status_period': register,
    },
    month: '2025-02',
    expect: table`
      geography_code | horizon_months | exit        | numerator | denominator | value | suppressed_reason
      32             | 3              | open_market | 2         | 5           | 40.0  |
      32             | 3              | service     | 1         | 5           | 30.0  |
      32             | 3              | outside     | 0         | 5           | 0.0   |
      32             | 3              | unknown     | 1         | 5           | 20.0  |
      32             | 6              | open_market | 2         | 5           | 40.0  |
      32             | 6              | service     | 1         | 5           | 30.0  |
      32             | 6              | outside     | 0         | 5           | 0.0   |
      32             | 6              | unknown     | 1         | 5           | 20.0  |
      32             | 12             | open_market | 2         | 5           | 40.0  |
      32             | 12             | service     | 1         | 5           | 30.0  |
      32             | 12             | outside     | 0         | 5           | 0.0   |
      32             | 12             | unknown     | 1         | 5           | 20.0  |
      32             | 24             | open_market | 2         | 5           |       | not_followed
      32             | 24             | service     | 1         | 5           |       | not_followed
      32             | 24             | outside     | 0         | 5           |       | not_followed
      32             | 24             | unknown     | 1         | 5           | 20.0  |
    `,
  },
})
