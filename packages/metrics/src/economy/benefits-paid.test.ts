import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { benefitsPaid } from './benefits-paid.ts'

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
  32                   | 748
`

metricSpec(benefitsPaid, {
  'splits a payment to the municipality by the ladder, to the fund its earnings part, to the State the rest':
    {
      given: {
        'reference.employment_area_member': members,
        'reference.municipal_share_step': ladder,
        'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | earnings_eur | accrued_days | municipality_code
        1         | 2026-05-12 | APR          | 20        | 1400.00   | 744.20    | 655.80       | 150          | 678
        2         | 2026-05-13 | APR          | 20        | 1400.00   | 744.20    | 655.80       | 40           | 748
      `,
      },
      expect: table`
      geography_level | geography_code | month      | benefit_type | financier         | value   | persons
      municipality    | 678            | 2026-05-01 | APR          | municipality      | 74.42   | 1
      municipality    | 678            | 2026-05-01 | APR          | unemployment_fund | 655.80  | 1
      municipality    | 678            | 2026-05-01 | APR          | state             | 669.78  | 1
      municipality    | 748            | 2026-05-01 | APR          | unemployment_fund | 655.80  | 1
      municipality    | 748            | 2026-05-01 | APR          | state             | 744.20  | 1
      employment_area | 32             | 2026-05-01 | APR          | municipality      | 74.42   | 1
      employment_area | 32             | 2026-05-01 | APR          | unemployment_fund | 1311.60 | 2
      employment_area | 32             | 2026-05-01 | APR          | state             | 1413.98 | 2
    `,
    },

  'shares a payment over a step day by day: the first 101 days cost the municipality 3.72 €': {
    given: {
      'reference.municipal_share_step': ladder,
      'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | accrued_days | municipality_code
        1         | 2026-01-15 | TMT          | 101       | 3758.21   | 3758.21   | 101          | 678
        2         | 2026-02-15 | TMT          | 200       | 7442.00   | 7442.00   | 200          | 678
        3         | 2026-03-15 | TMT          | 700       | 26047.00  | 26047.00  | 700          | 678
        4         | 2026-04-15 | TMT          | 1000      | 37210.00  | 37210.00  | 1000         | 678
      `,
    },
    expect: table`
      month      | financier    | value
      2026-01-01 | municipality | 3.72
      2026-01-01 | state        | 3754.49
      2026-02-01 | municipality | 372.10
      2026-02-01 | state        | 7069.90
      2026-03-01 | municipality | 6697.80
      2026-03-01 | state        | 19349.20
      2026-04-01 | municipality | 12279.30
      2026-04-01 | state        | 24930.70
    `,
  },

  'leaves a lay-off payment of earnings-related allowance to the fund alone': {
    given: {
      'reference.municipal_share_step': ladder,
      'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | earnings_eur | accrued_days | municipality_code | layoff
        1         | 2026-05-12 | APR          | 20        | 1400.00   | 744.20    | 655.80       | 150          | 678               | true
        2         | 2026-05-12 | PPR          | 20        | 744.20    | 744.20    | 0            | 150          | 678               | true
      `,
    },
    expect: table`
      benefit_type | financier         | value   | persons
      APR          | unemployment_fund | 1400.00 | 1
      PPR          | municipality      | 74.42   | 1
      PPR          | state             | 669.78  | 1
    `,
  },

  'takes a recovery back from whom it was paid by, and counts a person once': {
    given: {
      'reference.municipal_share_step': ladder,
      'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | accrued_days | municipality_code
        1         | 2026-05-12 | YLT          | 20        | 744.20    | 744.20    | 420          | 678
        1         | 2026-05-28 | YLT          | -5        | -186.05   | -186.05   | 415          | 678
      `,
    },
    expect: table`
      financier    | value  | persons
      municipality | 223.26 | 1
      state        | 334.89 | 1
    `,
  },

  'is unknown for municipality and State before the ladder is in force': {
    given: {
      'reference.municipal_share_step': ladder,
      'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | earnings_eur | accrued_days | municipality_code
        1         | 2024-12-31 | APR          | 20        | 1400.00   | 744.20    | 655.80       | 350          | 678
      `,
    },
    expect: table`
      financier         | value
      municipality      |
      state             |
      unemployment_fund | 655.80
    `,
  },

  'counts a person paid in two municipalities once in their area': {
    given: {
      'reference.employment_area_member': members,
      'reference.municipal_share_step': ladder,
      'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | accrued_days | municipality_code
        1         | 2026-05-12 | TMT          | 10        | 372.10    | 372.10    | 20           | 678
        1         | 2026-05-28 | TMT          | 10        | 372.10    | 372.10    | 30           | 748
      `,
    },
    expect: table`
      geography_level | geography_code | financier | value  | persons
      municipality    | 678            | state     | 372.10 | 1
      municipality    | 748            | state     | 372.10 | 1
      employment_area | 32             | state     | 744.20 | 1
    `,
  },
})
