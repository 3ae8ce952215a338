import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { drawnMembers, drawnRegister, smallGroupsToo } from './drawn-areas.ts'
import { serviceIntensity } from './service-intensity.ts'

const register = (areas: number) => table`
  person_id | started_on | ended_on | employment_code | municipality_code | extracted_on | birth_year | education_code
${drawnRegister(areas)}
`
const members = (areas: number) => table`
  employment_area_code | municipality_code
${drawnMembers(areas)}
`

metricSpec(serviceIntensity, {
  'counts services and exits by month, and tells what they are per unemployed and per labour force': {
    given: {
      'reference.employment_area_member': members(1),
      'reference.metric_parameter': table`${smallGroupsToo}`,
      'staging.status_period': register(1),
      'staging.labour_market_month': table`
        municipality_code | month      | labour_force | vacancies
        100               | 2025-01-01 | 10           | 1
      `,
    },
    expect: table`
      geography_level | geography_code | year | numerator | denominator | value | service_months | services_per_unemployed | services_per_labour_force | vacancy_rate | suppressed_reason
      employment_area | 10             | 2024 | 0         | 2           | 0.00  | 1              | 50.00                   |                           |              |
      employment_area | 10             | 2025 | 1         | 13          | 11.11 | 12             | 92.31                   | 10.00                     | 10.00        |
      municipality    | 100            | 2024 | 0         | 2           | 0.00  | 1              | 50.00                   |                           |              |
      municipality    | 100            | 2025 | 1         | 13          | 11.11 | 12             | 92.31                   | 10.00                     | 10.00        |
    `,
  },

  'tells nothing of a place with fewer than 30 unemployed': {
    given: {
      'reference.employment_area_member': members(1),
      'staging.status_period': register(1),
    },
    expect: table`
      geography_code | year | value | suppressed_reason
      10             | 2024 |       | too_few
      10             | 2025 |       | too_few
      100            | 2024 |       | too_few
      100            | 2025 |       | too_few
    `,
  },
})
