import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { placementSaving } from './placement-saving.ts'

const members = table`
  employment_area_code | municipality_code
  32                   | 678
`
const ladder = table`
  from_paid_day | to_paid_day | share_percent | valid_from
  1             | 700         | 40            | 2025-01-01
  701           |             | 50            | 2025-01-01
`

metricSpec(placementSaving, {
  'halves the saving of two who go on where one of two has left each month': {
    given: {
      'reference.employment_area_member': members,
      'reference.municipal_share_step': ladder,
      'staging.benefit_payment': table`
        person_id | paid_on    | benefit_type | paid_days | gross_eur | basic_eur | accrued_days | municipality_code
        1         | 2026-01-05 | TMT          | 20        | 800.00    | 800.00    | 820          | 678
        2         | 2026-01-05 | TMT          | 20        | 800.00    | 800.00    | 820          | 678
        1         | 2026-02-05 | TMT          | 20        | 800.00    | 800.00    | 840          | 678
        3         | 2026-02-05 | TMT          | 20        | 800.00    | 800.00    | 840          | 678
      `,
      'reference.metric_parameter': table`
        name              | value | valid_from
        transition_window | 36    | 2020-01-01
        whole_month_share | 80    | 2020-01-01
        least_persons     | 1     | 2020-01-01
        bootstrap_draws   | 5     | 2020-01-01
        bootstrap_seed    | 1     | 2020-01-01
        interval_level    | 90    | 2020-01-01
      `,
    },
    expect: table`
      geography_code | paid_day_bucket | months_earlier | financier         | value  | if_none_left_eur | persons | suppressed_reason
${['1–100', '101–200', '201–300', '301–400', '401–700']
  .flatMap((bucket) =>
    [...Array(12).keys()].flatMap((by) =>
      ['state', 'municipality', 'unemployment_fund'].map(
        (financier) => `      32 | ${bucket} | ${by + 1} | ${financier} | | | | denominator`,
      ),
    ),
  )
  .join('\n')}
${[...Array(12).keys()]
  .flatMap((by) =>
    ['state', 'municipality', 'unemployment_fund'].map((financier) => {
      const perMonth = financier === 'unemployment_fund' ? 0 : 400
      const saved = perMonth * (1 - 0.5 ** (by + 1))
      return `      32 | 701+ | ${by + 1} | ${financier} | ${saved.toFixed(2)} | ${(perMonth * (by + 1)).toFixed(2)} | 2 |`
    }),
  )
  .join('\n')}
    `,
  },
})
