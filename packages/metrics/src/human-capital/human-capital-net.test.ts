import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { humanCapitalNet } from './human-capital-net.ts'

metricSpec(humanCapitalNet, {
  'is not told where the register knows too few months of moves': {
    given: {
      'reference.employment_area_member': table`
        employment_area_code | municipality_code
        32                   | 678
      `,
      'staging.status_period': table`
        person_id | started_on | employment_code | municipality_code | birth_year | extracted_on
        1         | 2026-01-01 | 02              | 678               | 1980       | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: table`
      geography_level | geography_code | service_class    | value | suppressed_reason
      employment_area | 32             | any              |       | short_history
      employment_area | 32             | kokeilu          |       | short_history
      employment_area | 32             | muu              |       | short_history
      employment_area | 32             | tyollistaminen   |       | short_history
      employment_area | 32             | tyovoimakoulutus |       | short_history
      employment_area | 32             | valmennus        |       | short_history
    `,
  },
})
