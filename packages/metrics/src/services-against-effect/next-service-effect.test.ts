import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { nextServiceEffect } from './next-service-effect.ts'

const given = {
  'reference.employment_area_member': table`
    employment_area_code | municipality_code
    32                   | 678
  `,
  'staging.status_period': table`
    person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on | birth_year | sex | education_code
    9         | 2023-01-01 | 2024-03-31 | 01              | 678               | 2026-01-31   | 1980       | 1   | 32
    1         | 2024-04-10 | 2024-07-14 | 02              | 678               | 2026-01-31   | 1980       | 1   | 32
    1         | 2024-07-15 | 2026-01-31 | 01              | 678               | 2026-01-31   | 1980       | 1   | 32
    2         | 2024-04-10 | 2024-07-14 | 02              | 678               | 2026-01-31   | 1980       | 1   | 32
    2         | 2024-07-15 | 2026-01-31 | 01              | 678               | 2026-01-31   | 1980       | 1   | 32
    3         | 2024-04-10 | 2024-07-14 | 02              | 678               | 2026-01-31   | 1980       | 1   | 32
    3         | 2024-07-15 | 2026-01-31 | 01              | 678               | 2026-01-31   | 1980       | 1   | 32
    4         | 2024-04-10 | 2026-01-31 | 02              | 678               | 2026-01-31   | 1980       | 1   | 32
    5         | 2024-04-10 | 2024-07-14 | 02              | 678               | 2026-01-31   | 1980       | 1   | 32
    5         | 2024-07-15 | 2026-01-31 | 01              | 678               | 2026-01-31   | 1980       | 1   | 32
    6         | 2024-04-10 | 2026-01-31 | 02              | 678               | 2026-01-31   | 1980       | 1   | 32
    7         | 2024-04-10 | 2026-01-31 | 02              | 678               | 2026-01-31   | 1980       | 1   | 32
    8         | 2024-04-10 | 2026-01-31 | 02              | 678               | 2026-01-31   | 1980       | 1   | 32
  `,
  'staging.service_period': table`
    person_id | service_class | service_code | started_on | municipality_code
    1         | valmennus     | 3            | 2024-06-10 | 678
    2         | valmennus     | 3            | 2024-06-11 | 678
    3         | valmennus     | 3            | 2024-06-12 | 678
    4         | kokeilu       | 20           | 2024-06-13 | 678
  `,
}

metricSpec(nextServiceEffect, {
  'compares those who begin their first service with those who wait that month: three of four, and one of four':
    {
      given: {
        ...given,
        'reference.metric_parameter': table`
        name                | value | valid_from
        known_exit_months   | 24    | 2020-01-01
        interval_level      | 90    | 2020-01-01
        bootstrap_draws     | 20    | 2020-01-01
        bootstrap_seed      | 1     | 2020-01-01
        least_persons       | 4     | 2020-01-01
        effect_window       | 36    | 2020-01-01
        effect_least_ess    | 4     | 2020-01-01
        effect_most_smd     | 0.1   | 2020-01-01
        effect_same_within  | 2     | 2020-01-01
        effect_prior_mean   | 2     | 2020-01-01
        effect_prior_sd     | 5     | 2020-01-01
        effect_between_sd   | 5     | 2020-01-01
        effect_sureness     | 95    | 2020-01-01
        effect_power        | 80    | 2020-01-01
        effect_significance | 5     | 2020-01-01
      `,
      },
      expect: table`
      geography_code | service_order | starters | numerator | denominator | value | placebo | verdict  | verdict_fi                                  | suppressed_reason
      32             | first         | 4        | 75        | 25          | 50    | 0       | unknown  | ei vielä tiedetä                            |
      32             | second        |          |           |             |       |         | not_told | ei luotettava: aloittaneita on liian vähän  | too_few
      32             | third         |          |           |             |       |         | not_told | ei luotettava: aloittaneita on liian vähän  | too_few
    `,
    },

  'tells no effect of fewer than 30 starters': {
    given,
    expect: table`
      geography_code | service_order | value | lower | verdict_fi                                 | suppressed_reason
      32             | first         |       |       | ei luotettava: aloittaneita on liian vähän | not_estimable
      32             | second        |       |       | ei luotettava: aloittaneita on liian vähän | too_few
      32             | third         |       |       | ei luotettava: aloittaneita on liian vähän | too_few
    `,
  },
})
