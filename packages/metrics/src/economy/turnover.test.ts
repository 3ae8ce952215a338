import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { turnover } from './turnover.ts'

const raahe = table`
  employment_area_code | municipality_code
  32                   | 678
`
const reference = {
  'reference.employment_area_member': raahe,
  'reference.benefit_type': table`
    code | is_basic_level
    APR  | false
    TMT  | true
  `,
  'reference.municipal_share_step': table`
    from_paid_day | to_paid_day | share_percent | valid_from
    1             |             | 10            | 2025-01-01
  `,
  'reference.account_class': table`
    account_from | account_to | cost_class
    4000         | 4999       | staff
  `,
}

metricSpec(turnover, {
  'adds to the costs all benefits, those Kela pays or the municipal share': {
    given: {
      ...reference,
      'staging.cost_line': table`
        voucher | line | booked_on  | account | net_eur | municipality_code
        A1      | 1    | 2026-01-31 | 4000    | 100.00  | 678
      `,
      'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | earnings_eur | accrued_days | municipality_code
        1         | 2026-01-12 | APR          | 10        | 700.00    | 400.00    | 300.00       | 150          | 678
        2         | 2026-01-12 | TMT          | 10        | 400.00    | 400.00    | 0            | 150          | 678
        3         | 2026-01-12 | TMT          | 10        | 400.00    | 400.00    | 0            | 150          | 678
      `,
    },
    expect: table`
      geography_level | geography_code | month      | scope           | period_kind       | period          | months | costs_eur | benefits_eur | value   | persons
      employment_area | 32             | 2026-01-01 | all_benefits    | calendar_year     | 2026-01–2026-01 | 1      | 100.00    | 1500.00      | 1600.00 | 2
      employment_area | 32             | 2026-01-01 | kela_paid       | calendar_year     | 2026-01–2026-01 | 1      | 100.00    | 800.00       | 900.00  | 2
      employment_area | 32             | 2026-01-01 | municipal_share | calendar_year     | 2026-01–2026-01 | 1      | 100.00    | 120.00       | 220.00  | 2
      employment_area | 32             | 2026-01-01 | all_benefits    | rolling_12_months | 2026-01–2026-01 | 1      | 100.00    | 1500.00      | 1600.00 | 2
      employment_area | 32             | 2026-01-01 | kela_paid       | rolling_12_months | 2026-01–2026-01 | 1      | 100.00    | 800.00       | 900.00  | 2
      employment_area | 32             | 2026-01-01 | municipal_share | rolling_12_months | 2026-01–2026-01 | 1      | 100.00    | 120.00       | 220.00  | 2
      municipality    | 678            | 2026-01-01 | all_benefits    | calendar_year     | 2026-01–2026-01 | 1      | 100.00    | 1500.00      | 1600.00 | 2
      municipality    | 678            | 2026-01-01 | kela_paid       | calendar_year     | 2026-01–2026-01 | 1      | 100.00    | 800.00       | 900.00  | 2
      municipality    | 678            | 2026-01-01 | municipal_share | calendar_year     | 2026-01–2026-01 | 1      | 100.00    | 120.00       | 220.00  | 2
      municipality    | 678            | 2026-01-01 | all_benefits    | rolling_12_months | 2026-01–2026-01 | 1      | 100.00    | 1500.00      | 1600.00 | 2
      municipality    | 678            | 2026-01-01 | kela_paid       | rolling_12_months | 2026-01–2026-01 | 1      | 100.00    | 800.00       | 900.00  | 2
      municipality    | 678            | 2026-01-01 | municipal_share | rolling_12_months | 2026-01–2026-01 | 1      | 100.00    | 120.00       | 220.00  | 2
    `,
  },

  'takes only months in which the area has both costs and benefits': {
    given: {
      ...reference,
      'reference.employment_area_member': table`
        employment_area_code | municipality_code | valid_from | valid_to
        32                   | 678               | 2025-01-01 |
      `,
      'staging.cost_line': table`
        voucher | line | booked_on  | account | net_eur | municipality_code
        A1      | 1    | 2025-11-30 | 4000    | 10.00   | 678
        A2      | 1    | 2025-12-31 | 4000    | 20.00   | 678
        A3      | 1    | 2026-01-31 | 4000    | 40.00   | 678
        A4      | 1    | 2026-02-28 | 4000    | 80.00   | 678
      `,
      'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | accrued_days | municipality_code
        1         | 2025-12-12 | TMT          | 10        | 400.00    | 400.00    | 150          | 678
        1         | 2026-01-12 | TMT          | 10        | 400.00    | 400.00    | 170          | 678
      `,
    },
    expect: table`
      geography_level | scope           | period_kind       | period          | months | costs_eur | value
      employment_area | all_benefits    | calendar_year     | 2025-12–2025-12 | 1      | 20.00     | 420.00
      employment_area | kela_paid       | calendar_year     | 2025-12–2025-12 | 1      | 20.00     | 420.00
      employment_area | municipal_share | calendar_year     | 2025-12–2025-12 | 1      | 20.00     | 60.00
      employment_area | all_benefits    | calendar_year     | 2026-01–2026-01 | 1      | 40.00     | 440.00
      employment_area | kela_paid       | calendar_year     | 2026-01–2026-01 | 1      | 40.00     | 440.00
      employment_area | municipal_share | calendar_year     | 2026-01–2026-01 | 1      | 40.00     | 80.00
      employment_area | all_benefits    | rolling_12_months | 2025-12–2026-01 | 2      | 60.00     | 860.00
      employment_area | kela_paid       | rolling_12_months | 2025-12–2026-01 | 2      | 60.00     | 860.00
      employment_area | municipal_share | rolling_12_months | 2025-12–2026-01 | 2      | 60.00     | 140.00
      municipality    | all_benefits    | calendar_year     | 2025-12–2025-12 | 1      | 20.00     | 420.00
      municipality    | kela_paid       | calendar_year     | 2025-12–2025-12 | 1      | 20.00     | 420.00
      municipality    | municipal_share | calendar_year     | 2025-12–2025-12 | 1      | 20.00     | 60.00
      municipality    | all_benefits    | calendar_year     | 2026-01–2026-01 | 1      | 40.00     | 440.00
      municipality    | kela_paid       | calendar_year     | 2026-01–2026-01 | 1      | 40.00     | 440.00
      municipality    | municipal_share | calendar_year     | 2026-01–2026-01 | 1      | 40.00     | 80.00
      municipality    | all_benefits    | rolling_12_months | 2025-12–2026-01 | 2      | 60.00     | 860.00
      municipality    | kela_paid       | rolling_12_months | 2025-12–2026-01 | 2      | 60.00     | 860.00
      municipality    | municipal_share | rolling_12_months | 2025-12–2026-01 | 2      | 60.00     | 140.00
    `,
  },
})
