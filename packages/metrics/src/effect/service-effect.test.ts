import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { serviceEffect } from './service-effect.ts'

metricSpec(serviceEffect, {
  'is not told where the register covers a month only later': {
    given: {
      'reference.employment_area_member': table`
        employment_area_code | municipality_code
        32                   | 678
      `,
      'reference.employment_code': table`
        code | model_state
        02   | U
      `,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | education_code | birth_year | extracted_on
        2         | 2024-01-01 |            | 02              | 678               | 32             | 1981       | 2026-06-30
      `,
    },
    month: '2026-05',
    expect: table`
      geography_code | service_class | value
    `,
  },
})
