import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { benefitsByPaidDays } from './benefits-by-paid-days.ts'

const ladder = table`
  from_paid_day | to_paid_day | share_percent | valid_from
  1             | 100         | 0             | 2025-01-01
  101           | 200         | 10            | 2025-01-01
  201           | 300         | 20            | 2025-01-01
  301           | 400         | 30            | 2025-01-01
  401           | 700         | 40            | 2025-01-01
  701           |             | 50            | 2025-01-01
`
const members = table`
  employment_area_code | municipality_code
  32                   | 678
`

metricSpec(benefitsByPaidDays, {
  'costs the municipality, of a full basic benefit, what the ladder adds up to': {
    given: {
      'reference.employment_area_member': members,
      'reference.municipal_share_step': ladder,
      'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | accrued_days | municipality_code
        1         | 2026-05-12 | TMT          | 1000      | 37210.00  | 37210.00  | 1000         | 678
      `,
    },
    expect: table`
      geography_level | financier    | paid_day_bucket | paid_days | value    | persons
      employment_area | municipality | 101–200         | 100.00    | 372.10   | 1
      employment_area | municipality | 201–300         | 100.00    | 744.20   | 1
      employment_area | municipality | 301–400         | 100.00    | 1116.30  | 1
      employment_area | municipality | 401–700         | 300.00    | 4465.20  | 1
      employment_area | municipality | 701+            | 300.00    | 5581.50  | 1
      employment_area | state        | 1–100           | 100.00    | 3721.00  | 1
      employment_area | state        | 101–200         | 100.00    | 3348.90  | 1
      employment_area | state        | 201–300         | 100.00    | 2976.80  | 1
      employment_area | state        | 301–400         | 100.00    | 2604.70  | 1
      employment_area | state        | 401–700         | 300.00    | 6697.80  | 1
      employment_area | state        | 701+            | 300.00    | 5581.50  | 1
      municipality    | municipality | 101–200         | 100.00    | 372.10   | 1
      municipality    | municipality | 201–300         | 100.00    | 744.20   | 1
      municipality    | municipality | 301–400         | 100.00    | 1116.30  | 1
      municipality    | municipality | 401–700         | 300.00    | 4465.20  | 1
      municipality    | municipality | 701+            | 300.00    | 5581.50  | 1
      municipality    | state        | 1–100           | 100.00    | 3721.00  | 1
      municipality    | state        | 101–200         | 100.00    | 3348.90  | 1
      municipality    | state        | 201–300         | 100.00    | 2976.80  | 1
      municipality    | state        | 301–400         | 100.00    | 2604.70  | 1
      municipality    | state        | 401–700         | 300.00    | 6697.80  | 1
      municipality    | state        | 701+            | 300.00    | 5581.50  | 1
    `,
  },

  'parts a payment that crosses a step by its days, the fund’s part too': {
    given: {
      'reference.employment_area_member': members,
      'reference.municipal_share_step': ladder,
      'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | earnings_eur | accrued_days | municipality_code
        1         | 2026-05-12 | APR          | 20        | 1400.00   | 744.20    | 655.80       | 105          | 678
      `,
    },
    expect: table`
      geography_level | financier         | paid_day_bucket | paid_days | value
      employment_area | municipality      | 101–200         | 5.00      | 18.61
      employment_area | state             | 1–100           | 15.00     | 558.15
      employment_area | state             | 101–200         | 5.00      | 167.44
      employment_area | unemployment_fund | 1–100           | 15.00     | 491.85
      employment_area | unemployment_fund | 101–200         | 5.00      | 163.95
      municipality    | municipality      | 101–200         | 5.00      | 18.61
      municipality    | state             | 1–100           | 15.00     | 558.15
      municipality    | state             | 101–200         | 5.00      | 167.44
      municipality    | unemployment_fund | 1–100           | 15.00     | 491.85
      municipality    | unemployment_fund | 101–200         | 5.00      | 163.95
    `,
  },

  'knows neither share of a payment whose counter is not told': {
    given: {
      'reference.employment_area_member': members,
      'reference.municipal_share_step': ladder,
      'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | accrued_days | municipality_code
        1         | 2026-05-12 | TMT          | 20        | 744.20    | 744.20    |              | 678
      `,
    },
    expect: table`
      geography_level | financier    | paid_day_bucket | value | persons
      employment_area | municipality | unknown         |       | 0
      employment_area | state        | unknown         |       | 1
      municipality    | municipality | unknown         |       | 0
      municipality    | state        | unknown         |       | 1
    `,
  },
})
