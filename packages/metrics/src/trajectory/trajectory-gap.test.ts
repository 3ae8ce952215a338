import { table } from '@elinvoima/testkit'
import { drawnPair } from '../spec/drawn-trajectories.ts'
import { metricSpec } from '../spec/metric-spec.ts'
import { trajectoryGap } from './trajectory-gap.ts'

const june = table`
  municipality_code | month      | unemployed | labour_force
  678               | 2026-06-01 | 300        | 3000
  167               | 2026-06-01 | 600        | 4000
`

metricSpec(trajectoryGap, {
  'is refused until 24 months before the decision and 12 after are told: 35 are missing, and 1.1.2028 is the first day':
    {
      given: { ...drawnPair, 'staging.labour_market_month': june },
      expect: table`
      geography_code | outcome    | month      | value | missing_months | possible_from | suppressed_reason | basis   | is_demo | why_not_fi
      32             | unemployed | 2026-06-01 |       | 35             | 2028-01-01    | too_short         | statfin | false   | Vertailua ei voi vielä laskea. Tarvitaan 24 kuukautta ennen päätöstä (12/2026) ja 12 sen jälkeen; niistä puuttuu 35. Puuttuvista 17 on jo kulunut, mutta niiden lukuja ei ole haettu tai ne on salattu. Vertailu on mahdollinen aikaisintaan 1.1.2028, kun kuukauden 12/2027 tilasto on julkaistu.
    `,
    },

  'is refused where the ecosystem book names no day of the decision': {
    given: {
      ...drawnPair,
      'staging.next_step': table`
        step_key      | due_on
        area_strategy | 2026-02-28
      `,
      'staging.labour_market_month': june,
    },
    expect: table`
      geography_code | outcome    | value | suppressed_reason | why_not_fi
      32             | unemployed |       | no_decision       | Vertailua ei voi laskea: ekosysteemikirjassa ei ole päätöksen määräpäivää.
    `,
  },
})
