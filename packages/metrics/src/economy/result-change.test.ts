import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { resultChange } from './result-change.ts'

metricSpec(resultChange, {
  'is not told where there is no result': {
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
      geography_code | block | scope | value
    `,
  },
})
