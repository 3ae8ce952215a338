import { table } from '@elinvoima/testkit'
import { fewAreEnough, raahe } from '../spec/few-are-enough.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { esfParticipant } from './esf-participant.ts'

metricSpec(esfParticipant, {
  'takes the state before the first service and after the last one, and lists what the feeds do not tell': {
    given: {
      'reference.employment_area_member': raahe,
      'reference.metric_parameter': fewAreEnough,
      'reference.education_level': table`
        code | isced_level
        32   | 3
        62   | 6
      `,
      'reference.esf_indicator': table`
        code   | is_computed
        EECO01 | true
        EECO12 | false
      `,
      'staging.status_period': table`
        person_id | started_on | ended_on   | employment_code | end_reason | municipality_code | sex | birth_year | education_code | extracted_on
        1         | 2024-06-01 | 2025-08-31 | 02              |            | 678               | 2   | 1960       | 32             | 2026-06-30
        1         | 2025-09-01 | 2025-10-31 | 07              | 03         | 678               | 2   | 1960       | 32             | 2026-06-30
        2         | 2025-06-01 | 2025-08-31 | 05              |            | 678               | 2   | 2000       | 62             | 2026-06-30
        2         | 2025-09-01 | 2025-10-31 | 07              |            | 678               | 2   | 2000       | 62             | 2026-06-30
        2         | 2025-11-01 |            | 02              |            | 678               | 2   | 2000       | 62             | 2026-06-30
      `,
      'staging.service_period': table`
        person_id | service_class | service_code | started_on | ended_on   | qualification | municipality_code | procurement
        1         | valmennus     | 5            | 2025-09-01 | 2025-09-30 |               | 678               | polku
        1         | kokeilu       | 20           | 2025-10-01 | 2025-10-31 | osa           | 678               | polku
        2         | valmennus     | 5            | 2025-09-01 | 2025-10-31 |               | 678               | polku
        2         | valmennus     | 3            | 2026-01-01 | 2026-01-31 |               | 678               |
      `,
    },
    expect: table`
      intervention | indicator | sex | numerator | denominator | suppressed_reason
      polku        | EECO01    | all | 2         | 2           |
      polku        | EECO02    | all | 1         | 2           |
      polku        | EECO03    | all | 1         | 2           |
      polku        | EECO04    | all | 1         | 2           |
      polku        | EECO05    | all | 0         | 2           |
      polku        | EECO06    | all | 0         | 2           |
      polku        | EECO07    | all | 1         | 2           |
      polku        | EECO08    | all | 1         | 2           |
      polku        | EECO10    | all | 1         | 2           |
      polku        | EECO11    | all | 1         | 2           |
      polku        | EECR01    | all | 1         | 1           |
      polku        | EECR02    | all | 0         | 2           |
      polku        | EECR03    | all | 1         | 2           |
      polku        | EECR04    | all | 1         | 2           |
      polku        | EECR05    | all | 1         | 2           |
      polku        | EECO01    | 2   | 2         | 2           |
      polku        | EECO02    | 2   | 1         | 2           |
      polku        | EECO03    | 2   | 1         | 2           |
      polku        | EECO04    | 2   | 1         | 2           |
      polku        | EECO05    | 2   | 0         | 2           |
      polku        | EECO06    | 2   | 0         | 2           |
      polku        | EECO07    | 2   | 1         | 2           |
      polku        | EECO08    | 2   | 1         | 2           |
      polku        | EECO10    | 2   | 1         | 2           |
      polku        | EECO11    | 2   | 1         | 2           |
      polku        | EECR01    | 2   | 1         | 1           |
      polku        | EECR02    | 2   | 0         | 2           |
      polku        | EECR03    | 2   | 1         | 2           |
      polku        | EECR04    | 2   | 1         | 2           |
      polku        | EECR05    | 2   | 1         | 2           |
      polku        | EECO12    | all |           |             | not_computed
    `,
  },
})
