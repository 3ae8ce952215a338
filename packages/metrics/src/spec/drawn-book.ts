import { table } from '@elinvoima/testkit'

/** Raahe, whose book the specs of the ecosystem draw, its material of January and so two months told. */
export const drawnBook = {
  'reference.employment_area_member': table`
    employment_area_code | municipality_code
    32                   | 678
    15                   | 564
  `,
  'staging.municipality_index': table`
    municipality_code | position_group | stated_on
    678               | area           | 2026-01-13
    564               | neighbour      | 2026-01-13
  `,
  'staging.labour_market_month': table`
    municipality_code | month      | unemployed | labour_force
    678               | 2025-12-01 | 130        | 1000
    678               | 2026-01-01 | 130        | 1000
    678               | 2026-02-01 | 120        | 1000
  `,
}

export const drawnCriteria = table`
  criterion_key    | in_maturity_score
  contract_base    | true
  coordination     | true
  growth_mode      | true
  division_of_work | true
  speed            | false
  follow_up        | true
`
