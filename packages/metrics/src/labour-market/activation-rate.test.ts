import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { activationRate } from './activation-rate.ts'

const raahe = table`
  employment_area_code | municipality_code
  32                   | 678
`
const services = table`
  class_code | code | is_activation
  kokeilu    | 20   | true
  muu        | 99   | false
`

metricSpec(activationRate, {
  'is the share in active services of those in services or unemployed, others left out': {
    given: {
      'reference.employment_area_member': raahe,
      'staging.status_period': table`
        person_id | started_on | ended_on | employment_code | municipality_code | extracted_on
        1         | 2026-01-01 |          | 00              | 678               | 2026-06-30
        2         | 2026-01-01 |          | 07              | 678               | 2026-06-30
        3         | 2026-01-01 |          | 02              | 678               | 2026-06-30
        4         | 2026-01-01 |          | 02              | 678               | 2026-06-30
        5         | 2026-01-01 |          | 03              | 678               | 2026-06-30
        6         | 2026-01-01 |          | 01              | 678               | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: table`
      geography_level | geography_code | numerator | denominator | value | persons | basis
      municipality    | 678            | 2         | 5           | 40.0  | 5       | register
      employment_area | 32             | 2         | 5           | 40.0  | 5       | register
    `,
  },

  'counts a person once who is in an activating service under a code of unemployment': {
    given: {
      'reference.employment_area_member': raahe,
      'reference.service': services,
      'staging.status_period': table`
        person_id | started_on | ended_on | employment_code | municipality_code | extracted_on
        1         | 2026-01-01 |          | 02              | 678               | 2026-06-30
        2         | 2026-01-01 |          | 02              | 678               | 2026-06-30
      `,
      'staging.service_period': table`
        person_id | service_class | service_code | started_on | ended_on   | municipality_code
        1         | kokeilu       | 20           | 2026-06-01 | 2026-06-30 | 678
        2         | muu           | 99           | 2026-06-01 |            | 678
      `,
    },
    month: '2026-06',
    expect: table`
      geography_level | geography_code | numerator | denominator | value
      municipality    | 678            | 1         | 2           | 50.0
      employment_area | 32             | 1         | 2           | 50.0
    `,
  },

  'counts a service never closed only up to its planned end': {
    given: {
      'reference.employment_area_member': raahe,
      'reference.service': services,
      'staging.status_period': table`
        person_id | started_on | ended_on | employment_code | municipality_code | extracted_on
        1         | 2026-01-01 |          | 02              | 678               | 2026-06-30
        2         | 2026-01-01 |          | 02              | 678               | 2026-06-30
      `,
      'staging.service_period': table`
        person_id | service_class | service_code | started_on | planned_end_on | municipality_code
        1         | kokeilu       | 20           | 2026-02-01 | 2026-05-31     | 678
        2         | kokeilu       | 20           | 2026-02-01 |                | 678
      `,
    },
    month: '2026-06',
    expect: table`
      geography_level | geography_code | numerator | denominator
      municipality    | 678            | 1         | 2
      employment_area | 32             | 1         | 2
    `,
  },

  'counts a participant without a status in the municipality of the service': {
    given: {
      'reference.employment_area_member': raahe,
      'reference.service': services,
      'staging.status_period': table`
        person_id | started_on | ended_on | employment_code | municipality_code | extracted_on
        1         | 2026-01-01 |          | 02              | 678               | 2026-06-30
      `,
      'staging.service_period': table`
        person_id | service_class | service_code | started_on | planned_end_on | municipality_code
        2         | kokeilu       | 20           | 2026-06-01 | 2026-08-31     | 678
      `,
    },
    month: '2026-06',
    expect: table`
      geography_level | geography_code | numerator | denominator
      municipality    | 678            | 1         | 2
      employment_area | 32             | 1         | 2
    `,
  },

  'is unknown where nobody is unemployed or in a service': {
    given: {
      'reference.employment_area_member': raahe,
      'staging.status_period': table`
        person_id | started_on | ended_on | employment_code | municipality_code | extracted_on
        1         | 2026-01-01 |          | 01              | 678               | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: table`
      geography_level | geography_code | numerator | denominator | value | suppressed_reason
      municipality    | 678            | 0         | 0           |       | denominator
      employment_area | 32             | 0         | 0           |       | denominator
    `,
  },
})
