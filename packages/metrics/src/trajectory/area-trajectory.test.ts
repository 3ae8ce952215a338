import { table } from '@elinvoima/testkit'
import { drawnCriteria } from '../spec/drawn-book.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { areaTrajectory } from './area-trajectory.ts'

const areas = table`
  code | slug            | on_mainland
  29   | pohjois-karjala | true
  32   | raahe           | true
  46   | ahvenanmaa      | false
`

const members = table`
  employment_area_code | municipality_code | valid_from
  32                   | 678               | 2025-01-01
  32                   | 748               | 2025-01-01
  29                   | 167               | 2025-01-01
  46                   | 478               | 2025-01-01
`

const decision = table`
  step_key           | due_on
  area_strategy      | 2026-02-28
  ecosystem_decision | 2026-12-31
`

const geography = {
  'reference.employment_area': areas,
  'reference.employment_area_member': members,
  'staging.next_step': decision,
}

metricSpec(areaTrajectory, {
  'adds municipalities up, and is 100 in the decision month: 330 of 3 000 is 11 %, and 275 are 83.33 of it': {
    given: {
      ...geography,
      'staging.population_year': table`
        municipality_code | year | population
        678               | 2025 | 4000
        748               | 2025 | 2000
        678               | 2026 | 4000
        748               | 2026 | 1500
        167               | 2025 | 8000
        167               | 2026 | 8000
      `,
      'staging.labour_market_month': table`
        municipality_code | month      | unemployed | labour_force | job_seekers
        678               | 2026-12-01 | 230        | 2000         | 400
        748               | 2026-12-01 | 100        | 1000         | 200
        678               | 2027-01-01 | 180        | 2000         | 400
        748               | 2027-01-01 | 95         | 1000         | 150
        167               | 2026-12-01 | 600        | 4000         | 1000
        167               | 2027-01-01 | 660        | 4000         | 1000
        478               | 2027-01-01 | 10         | 100          | 50
      `,
    },
    expect: table`
      geography_code | month      | outcome    | per          | numerator | denominator | value | index_value | base_month | base_is_decision
      32             | 2026-12-01 | unemployed | labour_force | 330       | 3000        | 11.00 | 100.00      | 2026-12-01 | true
      32             | 2026-12-01 | unemployed | inhabitant   | 330       | 6000        | 5.50  | 100.00      | 2026-12-01 | true
      32             | 2026-12-01 | unemployed | job_seeker   | 330       | 600         | 55.00 | 100.00      | 2026-12-01 | true
      29             | 2026-12-01 | unemployed | labour_force | 600       | 4000        | 15.00 | 100.00      | 2026-12-01 | true
      29             | 2026-12-01 | unemployed | inhabitant   | 600       | 8000        | 7.50  | 100.00      | 2026-12-01 | true
      29             | 2026-12-01 | unemployed | job_seeker   | 600       | 1000        | 60.00 | 100.00      | 2026-12-01 | true
      32             | 2027-01-01 | unemployed | labour_force | 275       | 3000        | 9.17  | 83.33       | 2026-12-01 | true
      32             | 2027-01-01 | unemployed | inhabitant   | 275       | 5500        | 5.00  | 90.91       | 2026-12-01 | true
      32             | 2027-01-01 | unemployed | job_seeker   | 275       | 550         | 50.00 | 90.91       | 2026-12-01 | true
      29             | 2027-01-01 | unemployed | labour_force | 660       | 4000        | 16.50 | 110.00      | 2026-12-01 | true
      29             | 2027-01-01 | unemployed | inhabitant   | 660       | 8000        | 8.25  | 110.00      | 2026-12-01 | true
      29             | 2027-01-01 | unemployed | job_seeker   | 660       | 1000        | 66.00 | 110.00      | 2026-12-01 | true
    `,
  },

  'has no sum where a municipality is hidden, says so in words, and never lets the rest of the area be taken for it':
    {
      given: {
        ...geography,
        'staging.labour_market_month': table`
        municipality_code | month      | unemployed | labour_force | long_term_unemployed | in_services
        678               | 2026-06-01 | 230        | 2000         | 40                   | 60
        748               | 2026-06-01 | 100        | 1000         |                      |
        167               | 2026-06-01 | 600        | 4000         | 150                  | 200
      `,
      },
      expect: table`
      geography_code | outcome              | per                       | numerator | denominator | value | suppressed_reason | why_not_fi
      32             | unemployed           | labour_force              | 330       | 3000        | 11.00 |                   |
      32             | unemployed           | inhabitant                | 330       |             |       | not_published     | lukua ei ole julkaistu alueen kaikista kunnista
      32             | unemployed           | job_seeker                | 330       |             |       | not_published     | lukua ei ole julkaistu alueen kaikista kunnista
      32             | long_term_unemployed | unemployed                |           | 330         |       | hidden_by_source  | jonkin kunnan luku on salattu (alle viisi), joten alueen summaa ei ole
      32             | long_term_unemployed | inhabitant                |           |             |       | hidden_by_source  | jonkin kunnan luku on salattu (alle viisi), joten alueen summaa ei ole
      32             | long_term_unemployed | job_seeker                |           |             |       | hidden_by_source  | jonkin kunnan luku on salattu (alle viisi), joten alueen summaa ei ole
      32             | in_services          | unemployed_or_in_services |           |             |       | hidden_by_source  | jonkin kunnan luku on salattu (alle viisi), joten alueen summaa ei ole
      32             | in_services          | inhabitant                |           |             |       | hidden_by_source  | jonkin kunnan luku on salattu (alle viisi), joten alueen summaa ei ole
      32             | in_services          | job_seeker                |           |             |       | hidden_by_source  | jonkin kunnan luku on salattu (alle viisi), joten alueen summaa ei ole
      29             | unemployed           | labour_force              | 600       | 4000        | 15.00 |                   |
      29             | unemployed           | inhabitant                | 600       |             |       | not_published     | lukua ei ole julkaistu alueen kaikista kunnista
      29             | unemployed           | job_seeker                | 600       |             |       | not_published     | lukua ei ole julkaistu alueen kaikista kunnista
      29             | long_term_unemployed | unemployed                | 150       | 600         | 25.00 |                   |
      29             | long_term_unemployed | inhabitant                | 150       |             |       | not_published     | lukua ei ole julkaistu alueen kaikista kunnista
      29             | long_term_unemployed | job_seeker                | 150       |             |       | not_published     | lukua ei ole julkaistu alueen kaikista kunnista
      29             | in_services          | unemployed_or_in_services | 200       | 800         | 25.00 |                   |
      29             | in_services          | inhabitant                | 200       |             |       | not_published     | lukua ei ole julkaistu alueen kaikista kunnista
      29             | in_services          | job_seeker                | 200       |             |       | not_published     | lukua ei ole julkaistu alueen kaikista kunnista
    `,
    },

  'is summed by the areas of today before 2025 too, flagged; until the decision month is told the latest is the base':
    {
      given: {
        ...geography,
        'staging.labour_market_month': table`
        municipality_code | month      | unemployed | labour_force
        678               | 2024-12-01 | 200        | 2000
        748               | 2024-12-01 | 100        | 1000
        678               | 2025-01-01 | 160        | 2000
        748               | 2025-01-01 | 80         | 1000
      `,
      },
      expect: table`
      geography_code | month      | per          | value | before_break | index_value | base_month | base_is_decision
      32             | 2024-12-01 | labour_force | 10.00 | true         | 125.00      | 2025-01-01 | false
      32             | 2024-12-01 | inhabitant   |       | true         |             | 2025-01-01 | false
      32             | 2024-12-01 | job_seeker   |       | true         |             | 2025-01-01 | false
      32             | 2025-01-01 | labour_force | 8.00  | false        | 100.00      | 2025-01-01 | false
      32             | 2025-01-01 | inhabitant   |       | false        |             | 2025-01-01 | false
      32             | 2025-01-01 | job_seeker   |       | false        |             | 2025-01-01 | false
    `,
    },

  'stands beside the maturity of the ecosystem in the same month': {
    given: {
      ...geography,
      'staging.municipality_index': table`
        municipality_code | position_group | stated_on
        678               | area           | 2026-01-13
      `,
      'staging.criterion': drawnCriteria,
      'staging.maturity_score': table`
        criterion_key    | scorer | scored_on  | score
        contract_base    | a      | 2026-02-10 | 1
        coordination     | a      | 2026-02-10 | 1
        growth_mode      | a      | 2026-02-10 | 1
        division_of_work | a      | 2026-02-10 | 2
        follow_up        | a      | 2026-02-10 | 1
      `,
      'staging.labour_market_month': table`
        municipality_code | month      | unemployed | labour_force
        678               | 2026-02-01 | 200        | 2000
        748               | 2026-02-01 | 100        | 1000
        167               | 2026-02-01 | 600        | 4000
      `,
    },
    expect: table`
      geography_code | per          | value | maturity | maturity_class_fi
      32             | labour_force | 10.00 | 30.00    | kapea
      32             | inhabitant   |       | 30.00    | kapea
      32             | job_seeker   |       | 30.00    | kapea
      29             | labour_force | 15.00 |          | ei arvioitu
      29             | inhabitant   |       |          | ei arvioitu
      29             | job_seeker   |       |          | ei arvioitu
    `,
  },
})
