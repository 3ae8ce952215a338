import { table } from '@elinvoima/testkit'
import { drawnBook } from '../spec/drawn-book.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { actionCoverage } from './action-coverage.ts'

const given = {
  ...drawnBook,
  'staging.action': table`
    driver_key | actor_key | is_action
    palvelut   | kela      | false
    palvelut   | kunta     | true
    elintavat  | kela      | true
    elintavat  | kunta     | true
  `,
}

metricSpec(actionCoverage, {
  'counts cells with an action, and says in words that no owner has been told': {
    given,
    month: '2026-01',
    expect: table`
      geography_code | seen_by | seen_key  | cell_has           | out_of            | numerator | denominator | value | suppressed_reason | why_not_fi
      32             | actor   | kela      | action             | all_cells         | 1         | 2           | 50    |                   |
      32             | actor   | kela      | owner              | all_cells         |           | 2           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | actor   | kela      | owner              | cells_with_action |           | 1           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | actor   | kela      | owner_and_resource | all_cells         |           | 2           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | actor   | kela      | owner_and_resource | cells_with_action |           | 1           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | actor   | kunta     | action             | all_cells         | 2         | 2           | 100   |                   |
      32             | actor   | kunta     | owner              | all_cells         |           | 2           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | actor   | kunta     | owner              | cells_with_action |           | 2           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | actor   | kunta     | owner_and_resource | all_cells         |           | 2           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | actor   | kunta     | owner_and_resource | cells_with_action |           | 2           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | driver  | elintavat | action             | all_cells         | 2         | 2           | 100   |                   |
      32             | driver  | elintavat | owner              | all_cells         |           | 2           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | driver  | elintavat | owner              | cells_with_action |           | 2           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | driver  | elintavat | owner_and_resource | all_cells         |           | 2           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | driver  | elintavat | owner_and_resource | cells_with_action |           | 2           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | driver  | palvelut  | action             | all_cells         | 1         | 2           | 50    |                   |
      32             | driver  | palvelut  | owner              | all_cells         |           | 2           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | driver  | palvelut  | owner              | cells_with_action |           | 1           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | driver  | palvelut  | owner_and_resource | all_cells         |           | 2           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | driver  | palvelut  | owner_and_resource | cells_with_action |           | 1           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | whole   | all       | action             | all_cells         | 3         | 4           | 75    |                   |
      32             | whole   | all       | owner              | all_cells         |           | 4           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | whole   | all       | owner              | cells_with_action |           | 3           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | whole   | all       | owner_and_resource | all_cells         |           | 4           |       | not_told          | vastuita ei ole vielä kirjattu
      32             | whole   | all       | owner_and_resource | cells_with_action |           | 3           |       | not_told          | vastuita ei ole vielä kirjattu
    `,
  },
  'counts owners in force at the end of the month and resources of its year, each cell once': {
    given: {
      ...given,
      'staging.action': table`
        driver_key | actor_key | is_action
        palvelut   | kela      | false
        palvelut   | kunta     | true
        elintavat  | kela      | true
        elintavat  | kunta     | true
        osaaminen  | kela      | false
        osaaminen  | kunta     | true
      `,
      'staging.action_owner': table`
        driver_key | actor_key | owner             | resource_key | valid_from | valid_to
        palvelut   | kela      | palvelupäällikkö  |              | 2026-02-28 |
        palvelut   | kunta     | elinvoimajohtaja  | of_2025      | 2025-01-01 | 2026-02-28
        palvelut   | kunta     | työllisyysjohtaja | of_2026      | 2026-02-01 |
        elintavat  | kela      | aluejohtaja       | of_2026      | 2026-01-01 | 2026-02-27
        elintavat  | kela      | aluejohtaja       | of_2026      | 2026-03-01 |
        elintavat  | kunta     | hyvinvointijohtaja | of_2025     | 2026-01-01 |
        osaaminen  | kunta     | rehtori           | nothing      | 2026-01-01 |
        osaaminen  | kela      | johtaja           | mistyped     | 2026-01-01 |
      `,
      'staging.resource': table`
        resource_key | year | full_time_equivalent | amount_eur
        of_2025      | 2025 | 1.00                 |
        of_2026      | 2026 |                      | 5000.00
        nothing      | 2026 | 0.00                 |
      `,
    },
    month: '2026-02',
    expect: table`
      seen_by | seen_key  | cell_has           | out_of            | numerator | denominator | value | suppressed_reason
      actor   | kela      | action             | all_cells         | 1         | 3           | 33.3  |
      actor   | kela      | owner              | all_cells         | 2         | 3           | 66.7  |
      actor   | kela      | owner              | cells_with_action | 0         | 1           | 0.0   |
      actor   | kela      | owner_and_resource | all_cells         | 0         | 3           | 0.0   |
      actor   | kela      | owner_and_resource | cells_with_action | 0         | 1           | 0.0   |
      actor   | kunta     | action             | all_cells         | 3         | 3           | 100.0 |
      actor   | kunta     | owner              | all_cells         | 3         | 3           | 100.0 |
      actor   | kunta     | owner              | cells_with_action | 3         | 3           | 100.0 |
      actor   | kunta     | owner_and_resource | all_cells         | 1         | 3           | 33.3  |
      actor   | kunta     | owner_and_resource | cells_with_action | 1         | 3           | 33.3  |
      driver  | elintavat | action             | all_cells         | 2         | 2           | 100.0 |
      driver  | elintavat | owner              | all_cells         | 1         | 2           | 50.0  |
      driver  | elintavat | owner              | cells_with_action | 1         | 2           | 50.0  |
      driver  | elintavat | owner_and_resource | all_cells         | 0         | 2           | 0.0   |
      driver  | elintavat | owner_and_resource | cells_with_action | 0         | 2           | 0.0   |
      driver  | osaaminen | action             | all_cells         | 1         | 2           | 50.0  |
      driver  | osaaminen | owner              | all_cells         | 2         | 2           | 100.0 |
      driver  | osaaminen | owner              | cells_with_action | 1         | 1           | 100.0 |
      driver  | osaaminen | owner_and_resource | all_cells         | 0         | 2           | 0.0   |
      driver  | osaaminen | owner_and_resource | cells_with_action | 0         | 1           | 0.0   |
      driver  | palvelut  | action             | all_cells         | 1         | 2           | 50.0  |
      driver  | palvelut  | owner              | all_cells         | 2         | 2           | 100.0 |
      driver  | palvelut  | owner              | cells_with_action | 1         | 1           | 100.0 |
      driver  | palvelut  | owner_and_resource | all_cells         | 1         | 2           | 50.0  |
      driver  | palvelut  | owner_and_resource | cells_with_action | 1         | 1           | 100.0 |
      whole   | all       | action             | all_cells         | 4         | 6           | 66.7  |
      whole   | all       | owner              | all_cells         | 5         | 6           | 83.3  |
      whole   | all       | owner              | cells_with_action | 3         | 4           | 75.0  |
      whole   | all       | owner_and_resource | all_cells         | 1         | 6           | 16.7  |
      whole   | all       | owner_and_resource | cells_with_action | 1         | 4           | 25.0  |
    `,
  },
})
