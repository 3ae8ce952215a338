import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { humanCapital } from './human-capital.ts'

const member = table`
  employment_area_code | municipality_code
  32                   | 678
`

const codes = table`
  code | model_state
  01   | W
  02   | U
`

const wages = table`
  education_code | occupation_code | year | median_eur
  SSS            | SSS             | 2024 | 3000
  32             | SSS             | 2024 | 2700
`

metricSpec(humanCapital, {
  'is not told of fewer than thirty clients': {
    given: {
      'reference.employment_area_member': member,
      'reference.employment_code': codes,
      'reference.median_wage': wages,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | service_area | education_code | birth_year | extracted_on
        1         | 2025-01-01 | 2025-03-31 | 02              | 678               | 02           | 32             | 1980       | 2026-06-30
        1         | 2025-04-01 |            | 01              | 678               | 02           | 32             | 1980       | 2026-06-30
        2         | 2025-01-01 |            | 02              | 678               | 02           | 32             | 1980       | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: table`
      geography_level | geography_code | service_area | value | per_person_eur | suppressed_reason
      employment_area | 32             | all          |       |                | too_few
      employment_area | 32             | 02           |       |                | too_few
      municipality    | 678            | all          |       |                | too_few
    `,
  },
  'is not told where fewer than twelve months of moves are known': {
    given: {
      'reference.employment_area_member': member,
      'reference.employment_code': codes,
      'reference.median_wage': wages,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | service_area | education_code | birth_year | extracted_on
        1         | 2025-09-01 | 2025-09-30 | 02              | 678               | 02           | 32             | 1980       | 2026-06-30
        1         | 2025-10-01 |            | 01              | 678               | 02           | 32             | 1980       | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: table`
      geography_level | geography_code | service_area | value | suppressed_reason
      employment_area | 32             | all          |       | short_history
    `,
  },
})
