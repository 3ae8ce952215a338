import { defineMetric } from '../definition/metric.ts'
import { memberMonth } from '../geography/parts.ts'

export const turnover = defineMetric({
  file: import.meta.url,
  name: 'turnover',
  title: { fi: 'Liikevaihto', en: 'Turnover' },
  unit: 'EUR',
  grain: 'a geography, a period (a calendar year or the latest twelve months) and a benefit scope',
  dimensions: [
    { name: 'scope', type: 'varchar', description: 'all_benefits, kela_paid or municipal_share' },
    { name: 'period_kind', type: 'varchar', description: 'calendar_year or rolling_12_months' },
    {
      name: 'period',
      type: 'varchar',
      description: '2025, or first and last month where it is not a whole year',
    },
  ],
  measures: [
    { name: 'months', type: 'integer', description: 'months in the period with both costs and benefits' },
    { name: 'costs_eur', type: 'decimal(18, 2)', description: 'costs of the employment area' },
    { name: 'benefits_eur', type: 'decimal(18, 2)', description: 'benefits in the scope' },
  ],
  numerator: 'costs of the employment area and benefits in the scope',
  denominator: null,
  formula: 'T = C + B over the months in which the area has both; month is the last of them',
  how: {
    fi: 'Työllisyysalueen kulut + työttömyysetuudet niiltä kuukausilta, joilta molemmat tunnetaan.',
    en: 'Costs of the employment area + unemployment benefits, over the months in which both are known.',
  },
  means: {
    fi: 'Työllisyysalueen kulut ja asukkaille maksetut työttömyysetuudet yhteensä, kolmella rajauksella: kaikki etuudet, Kelan maksamat perustason etuudet tai kuntien osuus.',
    en: 'Costs of the employment area and unemployment benefits of its residents together, in three scopes: all benefits, the basic-level benefits Kela pays, or the municipal share.',
  },
  not: {
    fi: 'Ei tulos: etuudet ovat tulonsiirtoja, ja luku pienenee, kun tulokset paranevat. Kunnan luvussa ei ole alueen yhteisiä kuluja. Vajaa vuosi ei ole verrattavissa kokonaiseen. Saajien määrä on vähintään suurin kuukausittainen määrä.',
    en: 'Not a result: benefits are transfers, and the figure falls as results improve. A municipality has no part of the joint costs of its area. A part of a year cannot be compared with a whole one. The persons are at least the largest monthly number of recipients.',
  },
  sources: ['service_costs', 'benefits'],
  revisions: 'every period is recomputed with any month of it',
  basis: ['register'],
  verified: false,
  dependsOn: ['area_costs', 'benefits_paid'],
  reach: 'all',
  parts: [memberMonth],
})
