import { table } from '@elinvoima/testkit'
import { drawnBook } from '../spec/drawn-book.ts'
import { fewAreEnough } from '../spec/few-are-enough.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { interventionResult } from './intervention-result.ts'

metricSpec(interventionResult, {
  'holds the value of its indicator, or the stated one, to what was expected, and calls neither an effect': {
    given: {
      ...drawnBook,
      'reference.metric_parameter': fewAreEnough,
      'staging.intervention': table`
        intervention_key | driver_key | state   | metric            | baseline_value | expected_value | achieved_value | achieved_on | own_resources_eur | external_funding_eur | external_funder
        a_rate           | palvelut   | running | unemployment_rate | 13             | 11             |                |             | 1000              | 3000                 | esf_plus
        b_stated         | elintavat  | ended   |                   | 0              | 20             | 25             | 2026-02-01  | 500               |                      |
        c_unsaid         | johto      | running |                   |                | 20             |                |             |                   |                      |
      `,
    },
    month: '2026-02',
    expect: table`
      intervention_key | indicator         | baseline_value | current_value | value | reached_percent | own_resources_eur | external_funder | verdict                             | suppressed_reason | reading_fi
      a_rate           | unemployment_rate | 13.0           | 12.0          | -1.0  | 50.0            | 1000.00           | esf_plus        | odotettua tulosta ei ole saavutettu |                   | ennen ja jälkeen: ei vaikutus, koska vertailukohtaa ei ole
      b_stated         |                   | 0.0            | 25.0          | 25.0  | 125.0           | 500.00            |                 | odotettu tulos on saavutettu        |                   | ennen ja jälkeen: ei vaikutus, koska vertailukohtaa ei ole
      c_unsaid         |                   |                |               |       |                 |                   |                 | ei voida sanoa                      | no_value          | ennen ja jälkeen: ei vaikutus, koska vertailukohtaa ei ole
    `,
  },
})
