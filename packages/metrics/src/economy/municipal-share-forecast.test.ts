import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { municipalShareForecast } from './municipal-share-forecast.ts'

const members = table`
  employment_area_code | municipality_code
  32                   | 678
`
const ladder = table`
  from_paid_day | to_paid_day | share_percent | valid_from
  1             | 700         | 40            | 2025-01-01
  701           |             | 50            | 2025-01-01
`
const payments = table`
  person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | accrued_days | municipality_code
  1         | 2026-01-05 | TMT          | 20        | 800.00    | 800.00    | 820          | 678
  1         | 2026-02-05 | TMT          | 20        | 800.00    | 800.00    | 840          | 678
  1         | 2026-03-05 | TMT          | 20        | 800.00    | 800.00    | 860          | 678
`
const given = {
  'reference.employment_area_member': members,
  'reference.municipal_share_step': ladder,
  'staging.benefit_payment': payments,
}

metricSpec(municipalShareForecast, {
  'goes on as it has gone: one who has not left costs half of the basic part each month ahead': {
    given: {
      ...given,
      'reference.metric_parameter': table`
        name                       | value | valid_from
        transition_window          | 36    | 2020-01-01
        transition_prior           | 50    | 2020-01-01
        share_forecast_year_change | 0     | 2020-01-01
        whole_month_share          | 80    | 2020-01-01
        least_persons              | 1     | 2020-01-01
        bootstrap_draws            | 5     | 2020-01-01
        bootstrap_seed             | 1     | 2020-01-01
        interval_level             | 90    | 2020-01-01
      `,
    },
    expect: table`
      geography_level | geography_code | month      | first_month | last_month | value   | lower   | upper   | year_before_eur | backtest_eur | persons
      employment_area | 32             | 2026-03-01 | 2026-04-01  | 2027-03-01 | 4800.00 | 4800.00 | 4800.00 |                 |              | 1
      municipality    | 678            | 2026-03-01 | 2026-04-01  | 2027-03-01 | 4800.00 | 4800.00 | 4800.00 |                 |              | 1
    `,
  },

  'tells nothing of fewer than 30 recipients': {
    given,
    expect: table`
      geography_level | geography_code | month      | value | lower | persons | suppressed_reason
      employment_area | 32             | 2026-03-01 |       |       |         | denominator
      municipality    | 678            | 2026-03-01 |       |       |         | denominator
    `,
  },
})
