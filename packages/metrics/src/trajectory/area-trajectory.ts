import { defineMetric } from '../definition/metric.ts'
import { areaStatistic, decisionMonth } from './parts.ts'

export const areaTrajectory = defineMetric({
  file: import.meta.url,
  name: 'area_trajectory',
  title: { fi: 'Alueiden kehityskulut', en: 'Trajectories of the areas' },
  unit: 'percent',
  grain: 'an employment area, a month, an outcome and what it is told per',
  dimensions: [
    {
      name: 'outcome',
      type: 'varchar',
      description: 'unemployed, long_term_unemployed, in_services or vacancies',
    },
    {
      name: 'per',
      type: 'varchar',
      description:
        'labour_force, unemployed, unemployed_or_in_services, inhabitant or job_seeker: a hundred of what',
    },
  ],
  measures: [
    {
      name: 'index_value',
      type: 'double',
      description: '100 × value / value of the base month; empty where that is not told',
    },
    {
      name: 'base_month',
      type: 'date',
      description: 'the decision month, or the latest month until statistics reach it',
    },
    { name: 'base_is_decision', type: 'boolean', description: 'whether statistics reach the decision month' },
    {
      name: 'before_break',
      type: 'boolean',
      description: 'before the area had its employment services, 1/2025: municipalities added up afterwards',
    },
    { name: 'maturity', type: 'double', description: 'M of the month, where it is assessed' },
    { name: 'maturity_class_fi', type: 'varchar', description: 'class of the maturity, or ei arvioitu' },
    { name: 'maturity_class_en', type: 'varchar', description: 'the same in English' },
    { name: 'why_not_fi', type: 'varchar', description: 'in words why the value is not there' },
    { name: 'why_not_en', type: 'varchar', description: 'the same in English' },
  ],
  numerator: 'the outcome on the count day, sum of the municipalities of the area (StatFin)',
  denominator:
    'what it is told per, sum of the municipalities; inhabitants are of the end of the latest year told before the month',
  formula: '100 × outcome / what it is told per',
  how: {
    fi: '100 × työttömät, pitkäaikaistyöttömät, palveluissa olevat tai avoimet paikat / ne, joita kohti luku kerrotaan; kuntien luvut yhteensä.',
    en: '100 × unemployed, long-term unemployed, persons in services or vacancies / what it is told per; municipalities summed.',
  },
  means: {
    fi: 'Miten työttömyys, pitkäaikaistyöttömyys, palveluissa olo ja avoimet paikat ovat kehittyneet kaikilla 45 työllisyysalueella, suhteessa väkilukuun ja työnhakijoihin, jotta erikokoisia alueita voi verrata. Indeksi on 100 päätöskuukautena; ennen sitä viimeisimpänä tilastoituna kuukautena. Ekosysteemin kypsyys on vieressä.',
    en: 'How unemployment, long-term unemployment, participation in services and vacancies have gone in all 45 employment areas, per inhabitant and per job seeker, so that areas of different size compare. The index is 100 in the decision month; until then in the latest month told. The maturity of the ecosystem stands beside.',
  },
  not: {
    fi: 'Ei vaikutus: alueiden erot johtuvat myös elinkeinoista, väestöstä ja suhdanteesta, eikä kypsyyden ja luvun yhtäaikainen muutos kerro syystä. Kausivaihtelua ei ole poistettu. Ennen vuotta 2025 palvelut järjesti valtio, joten sarja katkeaa 1/2025. Jos yksikin kunta on salattu, alueen summaa ei ole. Siirtymiä työhön julkiset tilastot eivät kerro.',
    en: 'Not an effect: areas also differ by industries, population and the cycle, and that maturity and a figure move together does not tell why. Not seasonally adjusted. Before 2025 the State arranged the services, so the series breaks in 1/2025. With one municipality hidden there is no sum of the area. Public statistics do not tell of exits to work.',
  },
  sources: ['statfin', 'ecosystem'],
  revisions: 'all months are told anew with any, since the index rests on its base month',
  basis: ['statfin'],
  parameters: {
    trajectory_months: {
      meaning: {
        fi: 'kuukaudet, joilta alueen kehityskulku näytetään',
        en: 'months that the trajectory of an area is shown of',
      },
      value: 120,
      unit: 'month',
      verified: false,
      origin:
        'oletus: kymmenen vuotta riittää kehityskulun näkemiseen / assumption: ten years show a trajectory',
    },
  },
  verified: false,
  dependsOn: ['maturity'],
  areas: 'all',
  reach: 'all',
  parts: [areaStatistic, decisionMonth],
})
