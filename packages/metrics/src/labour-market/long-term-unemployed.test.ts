import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { longTermUnemployed } from './long-term-unemployed.ts'

const raahe = table`
  employment_area_code | municipality_code
  32                   | 678
`
const none = table`
  geography_level | geography_code | value | denominator
  municipality    | 678            | 0     | 1
  employment_area | 32             | 0     | 1
`
const one = table`
  geography_level | geography_code | numerator | value | denominator
  municipality    | 678            | 1         | 1     | 1
  employment_area | 32             | 1         | 1     | 1
`

metricSpec(longTermUnemployed, {
  'counts those unemployed since the same day a year before, not those since the day after': {
    given: {
      'reference.employment_area_member': raahe,
      'staging.status_period': table`
        person_id | started_on | ended_on | employment_code | municipality_code | extracted_on
        1         | 2025-06-30 |          | 02              | 678               | 2026-06-30
        2         | 2025-07-01 |          | 02              | 678               | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: table`
      geography_level | geography_code | month      | value | denominator | persons | basis
      municipality    | 678            | 2026-06-01 | 1     | 2           | 1       | register
      employment_area | 32             | 2026-06-01 | 1     | 2           | 1       | register
    `,
  },

  'goes on through consecutive periods without a day between, from unemployment to lay-off': {
    given: {
      'reference.employment_area_member': raahe,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
        1         | 2025-03-01 | 2025-10-31 | 02              | 678               | 2026-06-30
        1         | 2025-11-01 |            | 03              | 678               | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: one,
  },

  'is broken by a single day without a period': {
    given: {
      'reference.employment_area_member': raahe,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
        1         | 2025-03-01 | 2025-10-30 | 02              | 678               | 2026-06-30
        1         | 2025-11-01 |            | 02              | 678               | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: none,
  },

  'is broken by a service inside an open period of unemployment': {
    given: {
      'reference.employment_area_member': raahe,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
        1         | 2024-03-01 |            | 02              | 678               | 2026-06-30
        1         | 2026-01-10 | 2026-01-20 | 07              | 678               | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: none,
  },

  'is not broken by a period that a later extract overrules': {
    given: {
      'reference.employment_area_member': raahe,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
        1         | 2024-03-01 |            | 02              | 678               | 2026-06-30
        1         | 2026-01-10 | 2026-01-20 | 07              | 678               | 2026-02-01
      `,
    },
    month: '2026-06',
    expect: one,
  },

  'forgets a break that ended more than a year before the count day': {
    given: {
      'reference.employment_area_member': raahe,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
        1         | 2020-03-01 |            | 02              | 678               | 2026-06-30
        1         | 2024-01-10 | 2024-02-20 | 01              | 678               | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: one,
  },

  'follows the person over a move to another municipality': {
    given: {
      'reference.employment_area_member': table`
        employment_area_code | municipality_code
        32                   | 678
        32                   | 748
      `,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
        1         | 2024-03-01 | 2026-04-30 | 02              | 748               | 2026-06-30
        1         | 2026-05-01 |            | 02              | 678               | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: table`
      geography_level | geography_code | value
      municipality    | 678            | 1
      municipality    | 748            | 0
      employment_area | 32             | 1
    `,
  },
})
