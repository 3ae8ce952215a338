import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { serviceCost } from './service-cost.ts'

const members = table`
  employment_area_code | municipality_code
  32                   | 678
  20                   | 167
`
const starters = (municipality: string, count: number, first: number, completed: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `${first + at} | valmennus | 3 | 2026-01-10 | 2026-02-20 | ${at < completed} | ${municipality}`,
  ).join('\n')

metricSpec(serviceCost, {
  'divides the accounts by participants and by completed periods, and prices a service without accounts nationally':
    {
      given: {
        'reference.employment_area_member': members,
        'reference.service': table`
          class_code | code | service
          valmennus  | 3    | job_search_coaching
        `,
        'reference.service_unit_cost': table`
          service_class | service             | measure   | reference_year | amount_eur
          valmennus     | job_search_coaching | per_spell | 2019           | 923
          valmennus     | job_search_coaching | per_spell | 2020           | 1087
        `,
        'staging.cost_line': table`
          voucher | line | booked_on  | account | service_class | net_eur | municipality_code | area_code
          A1      | 1    | 2026-01-31 | 4300    | valmennus     | 2000.00 | 678               |
          A2      | 1    | 2026-02-28 | 4300    | valmennus     | 1000.00 |                   | 32
          A2      | 2    | 2026-02-28 | 4000    |               | 9000.00 |                   | 32
        `,
        'staging.service_period': table`
          person_id | service_class | service_code | started_on | ended_on | completed | municipality_code
${starters('678', 15, 100, 12)}
${starters('167', 11, 200, 4)}
        `,
      },
      expect: table`
        geography_code | period_kind       | period          | service_class | per              | cost_source   | numerator | denominator | value   | persons | suppressed_reason
        32             | calendar_year     | 2026-01–2026-02 | valmennus     | participant      | own_accounts  | 3000.00   | 15.00       | 200.00  | 15      |
        32             | calendar_year     | 2026-01–2026-02 | valmennus     | completed_period | own_accounts  | 3000.00   | 12.00       | 250.00  | 15      |
        32             | rolling_12_months | 2026-01–2026-02 | valmennus     | participant      | own_accounts  | 3000.00   | 15.00       | 200.00  | 15      |
        32             | rolling_12_months | 2026-01–2026-02 | valmennus     | completed_period | own_accounts  | 3000.00   | 12.00       | 250.00  | 15      |
        20             | calendar_year     | 2026-01–2026-01 | valmennus     | participant      | national_2020 | 11957.00  | 11.00       | 1087.00 | 11      |
        20             | calendar_year     | 2026-01–2026-01 | valmennus     | completed_period | national_2020 | 11957.00  | 0.00        |         | 11      | denominator
        20             | rolling_12_months | 2026-01–2026-01 | valmennus     | participant      | national_2020 | 11957.00  | 11.00       | 1087.00 | 11      |
        20             | rolling_12_months | 2026-01–2026-01 | valmennus     | completed_period | national_2020 | 11957.00  | 0.00        |         | 11      | denominator
      `,
    },
})
