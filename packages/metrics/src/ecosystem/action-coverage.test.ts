import { table } from '@elinvoima/testkit'
import { drawnBook } from '../spec/drawn-book.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { actionCoverage } from './action-coverage.ts'

metricSpec(actionCoverage, {
  'counts cells with an action, from the month of the material on': {
    given: {
      ...drawnBook,
      'staging.action': table`
        driver_key | actor_key | is_action
        palvelut   | kela      | false
        palvelut   | kunta     | true
        elintavat  | kela      | true
        elintavat  | kunta     | true
      `,
    },
    expect: table`
      geography_code | month      | seen_by | seen_key  | numerator | denominator | value
      32             | 2026-01-01 | actor   | kela      | 1         | 2           | 50
      32             | 2026-01-01 | actor   | kunta     | 2         | 2           | 100
      32             | 2026-01-01 | driver  | elintavat | 2         | 2           | 100
      32             | 2026-01-01 | driver  | palvelut  | 1         | 2           | 50
      32             | 2026-01-01 | whole   | all       | 3         | 4           | 75
      32             | 2026-02-01 | actor   | kela      | 1         | 2           | 50
      32             | 2026-02-01 | actor   | kunta     | 2         | 2           | 100
      32             | 2026-02-01 | driver  | elintavat | 2         | 2           | 100
      32             | 2026-02-01 | driver  | palvelut  | 1         | 2           | 50
      32             | 2026-02-01 | whole   | all       | 3         | 4           | 75
    `,
  },
})
