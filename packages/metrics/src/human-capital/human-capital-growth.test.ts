import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { humanCapitalGrowth } from './human-capital-growth.ts'

metricSpec(humanCapitalGrowth, {
  'is not told where fewer than twelve months of moves are known before the baseline': {
    given: {
      'reference.employment_area_member': table`
        employment_area_code | municipality_code
        32                   | 678
      `,
      'reference.employment_code': table`
        code | model_state
        01   | W
        02   | U
      `,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | education_code | birth_year | extracted_on
        1         | 2025-01-01 | 2025-03-31 | 02              | 678               | 32             | 1980       | 2026-06-30
        1         | 2025-04-01 |            | 01              | 678               | 32             | 1980       | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: table`
      geography_level | geography_code | service_area | block | value | suppressed_reason
      employment_area | 32             | all          | all   |       | short_history
    `,
  },
})
