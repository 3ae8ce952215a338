import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { costPerAdditionalJob } from './cost-per-additional-job.ts'

metricSpec(costPerAdditionalJob, {
  'is not told where no effect is': {
    given: {
      'reference.employment_area_member': table`
        employment_area_code | municipality_code
        32                   | 678
      `,
    },
    expect: table`
      geography_code | service_class | value
    `,
  },
})
