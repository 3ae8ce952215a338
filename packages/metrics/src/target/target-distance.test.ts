import { table } from '@elinvoima/testkit'
import { fewAreEnough, raahe } from '../spec/few-are-enough.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { targetDistance } from './target-distance.ts'

const statistics = {
  'reference.employment_area_member': raahe,
  'reference.metric_parameter': fewAreEnough,
  'staging.labour_market_month': table`
    municipality_code | month      | unemployed | labour_force
    678               | 2026-06-01 | 120        | 1000
  `,
}

metricSpec(targetDistance, {
  'tells what is still to go, negative beyond the target, and compares a count of everybody as it is': {
    given: {
      ...statistics,
      'reference.target': table`
        metric            | dimension     | employment_area_code | target_value | direction | due_on     | owner  | valid_from
        unemployment_rate | only          | 32                   | 10           | at_most   | 2027-12-31 | ohjaus | 2026-01-01
        unemployed        | basis=statfin | 32                   | 150          | at_most   | 2027-12-31 | ohjaus | 2026-01-01
      `,
    },
    expect: table`
      geography_code | month      | indicator         | due_on     | owner  | current_value | value | verdict
      32             | 2026-06-01 | unemployment_rate | 2027-12-31 | ohjaus | 12.0          | 2.0   | ei vielä
      32             | 2026-06-01 | unemployed        | 2027-12-31 | ohjaus | 120.0         | -30.0 | saavutettu
    `,
  },
  'says nothing where the interval lies on both sides of the target': {
    given: {
      'reference.employment_area_member': raahe,
      'reference.metric_parameter': fewAreEnough,
      'reference.target': table`
        metric               | dimension        | employment_area_code | target_value | direction | due_on     | owner  | valid_from
        sustained_employment | horizon_months=3 | 32                   | 60           | at_least  | 2025-12-31 | ohjaus | 2025-01-01
      `,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | end_reason | municipality_code | extracted_on
        9         | 2024-01-01 | 2024-01-31 | 02              | 10         | 678               | 2025-07-31
        1         | 2024-06-01 | 2025-01-31 | 02              | 03         | 678               | 2025-07-31
        2         | 2024-06-01 | 2025-01-31 | 02              | 01         | 678               | 2025-07-31
        2         | 2025-03-01 |            | 02              |            | 678               | 2025-07-31
      `,
    },
    month: '2025-02',
    expect: table`
      current_value | value | verdict
      50.0          | 10.0  | ei voida sanoa
    `,
  },
})
