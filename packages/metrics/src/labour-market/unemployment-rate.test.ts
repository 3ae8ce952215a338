import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { unemploymentRate } from './unemployment-rate.ts'

const members = table`
  employment_area_code | municipality_code
  32                   | 678
  32                   | 748
`

metricSpec(unemploymentRate, {
  'is the ratio of the sums: 3 028 of 28 040 in the Raahe area is 10.80 %': {
    given: {
      'reference.employment_area_member': members,
      'staging.labour_market_month': table`
        municipality_code | month      | unemployed | labour_force
        678               | 2026-06-01 | 1028       | 10040
        748               | 2026-06-01 | 2000       | 18000
      `,
    },
    expect: table`
      geography_level | geography_code | numerator | denominator | value | persons | basis
      municipality    | 678            | 1028      | 10040       | 10.24 | 10040   | statfin
      municipality    | 748            | 2000      | 18000       | 11.11 | 18000   | statfin
      employment_area | 32             | 3028      | 28040       | 10.80 | 28040   | statfin
    `,
  },

  'is 15.38 % where 11 075 of 71 986 are unemployed, as in North Karelia': {
    given: {
      'reference.labour_force_baseline': table`
        municipality_code | month      | unemployed | labour_force
        167               | 2026-06-01 | 11075      | 71986
      `,
    },
    expect: table`
      geography_level | geography_code | value
      municipality    | 167            | 15.38
    `,
  },

  'is unknown where the unemployed or the labour force is hidden': {
    given: {
      'reference.employment_area_member': members,
      'staging.labour_market_month': table`
        municipality_code | month      | unemployed | labour_force
        678               | 2026-06-01 |            | 10040
        748               | 2026-06-01 | 2000       |
      `,
    },
    expect: table`
      geography_level | geography_code | value | suppressed_reason
      municipality    | 678            |       | hidden_by_source
      municipality    | 748            |       | hidden_by_source
      employment_area | 32             |       | hidden_by_source
    `,
  },

  'is unknown, not zero, in a labour force of nobody': {
    given: {
      'staging.labour_market_month': table`
        municipality_code | month      | unemployed | labour_force
        678               | 2026-06-01 | 0          | 0
      `,
    },
    expect: table`
      geography_code | value | suppressed_reason
      678            |       | denominator
    `,
  },
})
