import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { turnoverPerUnemployed } from './turnover-per-unemployed.ts'

const unemployed = Array.from(
  { length: 12 },
  (_, place) => `      ${place + 10} | 2024-12-01 | 2026-12-31 | 02 | 678 | 2026-12-31`,
).join('\n')

metricSpec(turnoverPerUnemployed, {
  'divides a year of turnover by the mean of the unemployed, as it was and at the rules of now': {
    given: {
      'reference.employment_area_member': table`
        employment_area_code | municipality_code
        32                   | 678
      `,
      'reference.benefit_type': table`
        code | is_basic_level
        TMT  | true
      `,
      'reference.benefit_rate': table`
        item               | amount_eur | valid_from | valid_to
        basic_daily_amount | 20.00      | 2025-01-01 | 2026-01-31
        basic_daily_amount | 40.00      | 2026-02-01 |
      `,
      'reference.municipal_share_step': table`
        from_paid_day | to_paid_day | share_percent | valid_from | valid_to
        1             |             | 10            | 2025-01-01 | 2026-01-31
        1             |             | 30            | 2026-02-01 |
      `,
      'reference.account_class': table`
        account_from | account_to | cost_class
        4000         | 4999       | staff
      `,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on
        9         | 2024-12-01 | 2025-12-31 | 01              | 678               | 2026-12-31
${unemployed}
      `,
      'staging.cost_line': table`
        voucher | line | booked_on  | account | net_eur | municipality_code
        A1      | 1    | 2026-01-31 | 4000    | 100.00  | 678
        A2      | 1    | 2026-02-28 | 4000    | 100.00  | 678
      `,
      'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | accrued_days | municipality_code
        10        | 2026-01-12 | TMT          | 10        | 200.00    | 200.00    | 150          | 678
        10        | 2026-02-12 | TMT          | 10        | 400.00    | 400.00    | 160          | 678
      `,
    },
    expect: table`
      scope           | period_kind       | months | numerator | denominator | value  | latest_rules_eur | latest_rules_per_unemployed_eur
      all_benefits    | calendar_year     | 2      | 800.00    | 12.00       | 400.00 | 1000.00          | 500.00
      kela_paid       | calendar_year     | 2      | 800.00    | 12.00       | 400.00 | 1000.00          | 500.00
      municipal_share | calendar_year     | 2      | 340.00    | 12.00       | 170.00 | 440.00           | 220.00
      all_benefits    | rolling_12_months | 2      | 800.00    | 12.00       | 400.00 | 1000.00          | 500.00
      kela_paid       | rolling_12_months | 2      | 800.00    | 12.00       | 400.00 | 1000.00          | 500.00
      municipal_share | rolling_12_months | 2      | 340.00    | 12.00       | 170.00 | 440.00           | 220.00
    `,
  },
})
