import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { areaCosts } from './area-costs.ts'

const members = table`
  employment_area_code | municipality_code
  32                   | 678
  32                   | 748
`
const accounts = table`
  account_from | account_to | cost_class
  4000         | 4199       | staff
  4300         | 4499       | purchased_service
`

metricSpec(areaCosts, {
  'sums net euros by the class of the account and the month of booking': {
    given: {
      'reference.employment_area_member': members,
      'reference.account_class': accounts,
      'staging.cost_line': table`
        voucher | line | booked_on  | account | net_eur | municipality_code
        A1      | 1    | 2026-05-31 | 4000    | 1000.10 | 678
        A1      | 2    | 2026-05-31 | 4199    | 200.20  | 678
        A2      | 1    | 2026-05-02 | 4350    | 50.00   | 748
        A3      | 1    | 2026-06-01 | 4000    | -10.00  | 678
      `,
    },
    expect: table`
      geography_level | geography_code | month      | cost_class        | value   | persons | basis
      municipality    | 678            | 2026-05-01 | staff             | 1200.30 |         | register
      municipality    | 748            | 2026-05-01 | purchased_service | 50.00   |         | register
      municipality    | 678            | 2026-06-01 | staff             | -10.00  |         | register
      employment_area | 32             | 2026-05-01 | staff             | 1200.30 |         | register
      employment_area | 32             | 2026-05-01 | purchased_service | 50.00   |         | register
      employment_area | 32             | 2026-06-01 | staff             | -10.00  |         | register
    `,
  },

  'puts an account by its first digits, and one that no range knows in other': {
    given: {
      'reference.employment_area_member': members,
      'reference.account_class': accounts,
      'staging.cost_line': table`
        voucher | line | booked_on  | account | net_eur | municipality_code
        A1      | 1    | 2026-05-31 | 449950  | 7.00    | 678
        A1      | 2    | 2026-05-31 | 5000    | 3.00    | 678
      `,
    },
    expect: table`
      geography_level | geography_code | cost_class        | value
      municipality    | 678            | purchased_service | 7.00
      municipality    | 678            | other             | 3.00
      employment_area | 32             | purchased_service | 7.00
      employment_area | 32             | other             | 3.00
    `,
  },

  'takes the account class in force on the day of booking': {
    given: {
      'reference.account_class': table`
        account_from | account_to | cost_class        | valid_from | valid_to
        4300         | 4499       | staff             | 2020-01-01 | 2026-05-15
        4300         | 4499       | purchased_service | 2026-05-16 |
      `,
      'staging.cost_line': table`
        voucher | line | booked_on  | account | net_eur | municipality_code
        A1      | 1    | 2026-05-15 | 4300    | 1.00    | 678
        A1      | 2    | 2026-05-16 | 4300    | 2.00    | 678
      `,
    },
    expect: table`
      geography_code | cost_class        | value
      678            | staff             | 1.00
      678            | purchased_service | 2.00
    `,
  },

  'counts a joint cost without a municipality for the area whose accounts it is in': {
    given: {
      'reference.employment_area_member': members,
      'reference.account_class': accounts,
      'staging.cost_line': table`
        voucher | line | booked_on  | account | net_eur | municipality_code | area_code
        A1      | 1    | 2026-05-31 | 4000    | 100.00  |                   | 32
        A1      | 2    | 2026-05-31 | 4000    | 10.00   | 678               | 32
        A1      | 3    | 2026-05-31 | 4000    | 1.00    | 678               |
      `,
    },
    expect: table`
      geography_level | geography_code | value
      municipality    | 678            | 11.00
      employment_area | 32             | 111.00
    `,
  },

  'leaves a line with neither municipality nor area out of every geography': {
    given: {
      'staging.cost_line': table`
        voucher | line | booked_on  | account | net_eur | municipality_code
        A1      | 1    | 2026-05-31 | 4000    | 100.00  |
      `,
    },
    expect: table`
      geography_code | value
    `,
  },
})
