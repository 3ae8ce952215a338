import { table } from '@elinvoima/testkit'

/** Raahe, for the specs of the pathway indicators. */
export const raahe = table`
  employment_area_code | municipality_code
  32                   | 678
`

/** What the pathway indicators assume, with no least number of persons, so that few can be drawn. */
export const fewAreEnough = table`
  name              | value | valid_from
  interval_level    | 90    | 1990-01-01
  least_persons     | 1     | 1990-01-01
  least_told        | 1     | 1990-01-01
  known_exit_months | 24    | 1990-01-01
`
