import { table } from '@elinvoima/testkit'
import { raahe } from '../spec/few-are-enough.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { serviceDoseEffect } from './service-dose-effect.ts'

/** Unemployed from 10.2.2023, in a service until a day, without work until another. */
const history = (person: number, served: string | null, worksFrom: string | null, serviceCode = '07') => {
  const line = (from: string, until: string, code: string) =>
    `${person} | ${from} | ${until} | ${code} | 678 | 2026-01-31 | 1980 | 1 | 32`
  const dayBefore = (day: string) =>
    new Date(new Date(day).getTime() - 24 * 3600 * 1000).toISOString().slice(0, 10)
  const stops = [
    { from: '2023-02-10', code: '02' },
    ...(served === null
      ? []
      : [
          { from: '2023-03-01', code: serviceCode },
          { from: served, code: '02' },
        ]),
    ...(worksFrom === null ? [] : [{ from: worksFrom, code: '01' }]),
  ]
  return stops
    .map(({ from, code }, at) => {
      const next = stops[at + 1]
      return line(from, next ? dayBefore(next.from) : '2026-01-31', code)
    })
    .join('\n')
}

const given = {
  'reference.employment_area_member': raahe,
  'staging.status_period': table`
    person_id | started_on | ended_on   | employment_code | municipality_code | extracted_on | birth_year | sex | education_code
    91        | 2022-11-01 | 2022-12-31 | 01              | 678               | 2026-01-31   | 1980       | 1   | 32
    90        | 2022-12-01 | 2026-01-31 | 02              | 678               | 2026-01-31   | 1980       | 1   | 32
    ${history(1, null, null)}
    ${history(2, null, '2024-09-01')}
    ${history(3, '2023-06-01', '2024-09-01')}
    ${history(4, '2023-06-01', '2024-09-01', '00')}
    ${history(5, '2023-09-01', '2024-03-01')}
    ${history(6, '2023-09-01', '2024-09-01')}
    ${history(7, '2023-12-01', '2024-03-01')}
    ${history(8, '2023-12-01', '2024-03-01')}
    ${history(9, '2023-04-01', '2023-06-01')}
  `,
}
const rules = (least: number, ess: number) => table`
  name              | value | valid_from
  known_exit_months | 24    | 2020-01-01
  interval_level    | 90    | 2020-01-01
  bootstrap_draws   | 30    | 2020-01-01
  bootstrap_seed    | 1     | 2020-01-01
  least_persons     | ${least}     | 2020-01-01
  effect_window     | 36    | 2020-01-01
  effect_least_ess  | ${ess}     | 2020-01-01
`

metricSpec(serviceDoseEffect, {
  'tells how much more of the second year is in work after three, six or nine service months than after none':
    {
      given: { ...given, 'reference.metric_parameter': rules(2, 4) },
      expect: table`
      geography_code | month      | dose | ess | mean_weight | numerator | denominator | value | persons | suppressed_reason
      32             | 2026-01-01 | 0    | 8.0 | 1.0         | 25.0      | 25.0        | 0.0   | 2       |
      32             | 2026-01-01 | 1    | 8.0 | 1.0         |           |             |       |         | too_few
      32             | 2026-01-01 | 2    | 8.0 | 1.0         |           |             |       |         | too_few
      32             | 2026-01-01 | 3    | 8.0 | 1.0         | 50.0      | 25.0        | 25.0  | 2       |
      32             | 2026-01-01 | 6    | 8.0 | 1.0         | 75.0      | 25.0        | 50.0  | 2       |
      32             | 2026-01-01 | 9    | 8.0 | 1.0         | 100.0     | 25.0        | 75.0  | 2       |
      32             | 2026-01-01 | 12   | 8.0 | 1.0         |           |             |       |         | too_few
    `,
    },
  'tells no curve of an effective size that is too small': {
    given: { ...given, 'reference.metric_parameter': rules(2, 9) },
    expect: table`
      dose | ess | value | suppressed_reason
      0    | 8.0 |       | not_estimable
      1    | 8.0 |       | not_estimable
      2    | 8.0 |       | not_estimable
      3    | 8.0 |       | not_estimable
      6    | 8.0 |       | not_estimable
      9    | 8.0 |       | not_estimable
      12   | 8.0 |       | not_estimable
    `,
  },
  'tells nothing of fewer than 30 persons': {
    given,
    expect: table`
      dose | ess | value | suppressed_reason
      0    |     |       | too_few
      1    |     |       | too_few
      2    |     |       | too_few
      3    |     |       | too_few
      6    |     |       | too_few
      9    |     |       | too_few
      12   |     |       | too_few
    `,
  },
})
