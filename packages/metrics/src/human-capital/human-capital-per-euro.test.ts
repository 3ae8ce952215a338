import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { humanCapitalPerEuro } from './human-capital-per-euro.ts'

metricSpec(humanCapitalPerEuro, {
  'is not told of a year without turnover': {
    given: {
      'reference.employment_area_member': table`
        employment_area_code | municipality_code
        32                   | 678
      `,
      'staging.status_period': table`
        person_id | started_on | employment_code | municipality_code | birth_year | extracted_on
        1         | 2025-01-01 | 02              | 678               | 1980       | 2026-06-30
      `,
    },
    expect: table`
      geography_level | geography_code | block | scope | value
    `,
  },
})
