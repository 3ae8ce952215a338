import { table } from '@elinvoima/testkit'
import { drawnPair } from '../spec/drawn-trajectories.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { trajectoryCrossCheck } from './trajectory-cross-check.ts'

metricSpec(trajectoryCrossCheck, {
  'is refused as long as the synthetic control is': {
    given: {
      ...drawnPair,
      'staging.labour_market_month': table`
        municipality_code | month      | unemployed | labour_force
        678               | 2026-06-01 | 300        | 3000
        167               | 2026-06-01 | 600        | 4000
      `,
    },
    expect: table`
      geography_code | outcome    | against     | value | missing_months | possible_from | suppressed_reason
      32             | unemployed | broad_case  |       | 35             | 2028-01-01    | too_short
      32             | unemployed | other_areas |       | 35             | 2028-01-01    | too_short
    `,
  },
})
