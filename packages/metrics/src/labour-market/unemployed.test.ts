import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { unemployed } from './unemployed.ts'

const twoMunicipalities = table`
  employment_area_code | municipality_code | valid_from
  32                   | 678               | 2025-01-01
  32                   | 748               | 2025-01-01
`

metricSpec(unemployed, {
  'adds the published counts of the members up to their area': {
    given: {
      'reference.employment_area_member': twoMunicipalities,
      'staging.labour_market_month': table`
        municipality_code | month      | unemployed
        678               | 2026-06-01 | 1203
        748               | 2026-06-01 | 201
      `,
    },
    expect: table`
      geography_level | geography_code | month      | value | persons | basis   | is_demo
      municipality    | 678            | 2026-06-01 | 1203  | 1203    | statfin | false
      municipality    | 748            | 2026-06-01 | 201   | 201     | statfin | false
      employment_area | 32             | 2026-06-01 | 1404  | 1404    | statfin | false
    `,
  },

  'takes the baseline only where StatFin has no row for the municipality and month': {
    given: {
      'reference.employment_area_member': twoMunicipalities,
      'staging.labour_market_month': table`
        municipality_code | month      | unemployed
        678               | 2026-06-01 | 1203
      `,
      'reference.labour_force_baseline': table`
        municipality_code | month      | unemployed
        678               | 2026-06-01 | 1100
        748               | 2026-06-01 | 201
      `,
    },
    expect: table`
      geography_level | geography_code | value
      municipality    | 678            | 1203
      municipality    | 748            | 201
      employment_area | 32             | 1404
    `,
  },

  'is unknown for the area where a member is hidden by the source, never counted as zero': {
    given: {
      'reference.employment_area_member': twoMunicipalities,
      'staging.labour_market_month': table`
        municipality_code | month      | unemployed
        678               | 2026-06-01 | 1203
        748               | 2026-06-01 |
      `,
    },
    expect: table`
      geography_level | geography_code | value | suppressed_reason
      municipality    | 678            | 1203  |
      municipality    | 748            |       | hidden_by_source
      employment_area | 32             |       | hidden_by_source
    `,
  },

  'makes no area figure of a part of its members': {
    given: {
      'reference.employment_area_member': twoMunicipalities,
      'staging.labour_market_month': table`
        municipality_code | month      | unemployed
        678               | 2026-06-01 | 1203
      `,
    },
    expect: table`
      geography_level | geography_code | value
      municipality    | 678            | 1203
    `,
  },

  'has no area before the municipality was a member of one': {
    given: {
      'reference.employment_area_member': twoMunicipalities,
      'staging.labour_market_month': table`
        municipality_code | month      | unemployed
        678               | 2024-12-01 | 1203
        748               | 2024-12-01 | 201
      `,
    },
    expect: table`
      geography_level | geography_code | value
      municipality    | 678            | 1203
      municipality    | 748            | 201
    `,
  },

  'counts from the register codes 02 and 03 on the last day of the month, and zero where there are none': {
    given: {
      'reference.employment_area_member': twoMunicipalities,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
        1         | 2026-05-04 |            | 02              | 678               | 2026-06-30
        2         | 2026-05-04 | 2026-06-30 | 03              | 678               | 2026-06-30
        3         | 2026-05-04 | 2026-06-29 | 02              | 678               | 2026-06-30
        4         | 2026-05-04 |            | 04              | 748               | 2026-06-30
      `,
    },
    month: '2026-06',
    expect: table`
      geography_level | geography_code | month      | value | basis    | is_demo
      municipality    | 678            | 2026-06-01 | 2     | register | true
      municipality    | 748            | 2026-06-01 | 0     | register | true
      employment_area | 32             | 2026-06-01 | 2     | register | true
    `,
  },

  'gives a person one state a day: the period extracted last decides, then the one that started last': {
    given: {
      'reference.employment_area_member': table`
        employment_area_code | municipality_code
        32                   | 678
      `,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
        1         | 2026-05-01 |            | 02              | 678               | 2026-07-01
        1         | 2026-06-10 |            | 01              | 678               | 2026-06-15
        2         | 2026-05-01 |            | 02              | 678               | 2026-07-01
        2         | 2026-06-10 |            | 08              | 678               | 2026-07-01
        3         | 2026-05-01 | 2026-06-15 | 02              | 678               | 2026-07-01
      `,
    },
    expect: table`
      geography_level | geography_code | month      | value
      municipality    | 678            | 2026-06-01 | 1
      employment_area | 32             | 2026-06-01 | 1
    `,
    month: '2026-06',
  },

  'lets a later extract close a period that an earlier one left open': {
    given: {
      'reference.employment_area_member': table`
        employment_area_code | municipality_code
        32                   | 678
      `,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
        1         | 2026-05-01 |            | 02              | 678               | 2026-06-01
        1         | 2026-05-01 | 2026-06-15 | 02              | 678               | 2026-07-01
      `,
    },
    expect: table`
      geography_level | geography_code | month      | value
      municipality    | 678            | 2026-06-01 | 0
      employment_area | 32             | 2026-06-01 | 0
    `,
  },

  'counts no month before the register begins or after its last extract': {
    given: {
      'reference.employment_area_member': table`
        employment_area_code | municipality_code
        32                   | 678
      `,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
        1         | 2019-01-01 |            | 02              | 678               | 2026-07-15
        2         | 2019-01-01 | 2026-05-20 | 02              | 678               | 2026-07-15
      `,
    },
    expect: table`
      geography_level | geography_code | month      | value
      municipality    | 678            | 2026-05-01 | 1
      municipality    | 678            | 2026-06-01 | 1
      employment_area | 32             | 2026-05-01 | 1
      employment_area | 32             | 2026-06-01 | 1
    `,
  },
})
