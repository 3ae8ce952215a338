import { defineMetric } from '../definition/metric.ts'

export const costPerAdditionalJob = defineMetric({
  file: import.meta.url,
  name: 'cost_per_additional_job',
  title: { fi: 'Lisätyöllistymisen hinta', en: 'Cost per additional job' },
  unit: 'EUR',
  grain: 'an employment area, a service class and a horizon',
  dimensions: [
    { name: 'service_class', type: 'varchar', description: 'class of the service, any for all' },
    { name: 'horizon_months', type: 'integer', description: 'months after the start' },
    {
      name: 'cost_source',
      type: 'varchar',
      description: 'own_accounts, national_2020, or mixed where the classes differ',
    },
  ],
  measures: [
    { name: 'jobs_lower', type: 'double', description: 'lower end of the additional jobs' },
    { name: 'jobs_upper', type: 'double', description: 'upper end of the additional jobs' },
    {
      name: 'kela_avoided_eur',
      type: 'double',
      description:
        'benefits of Kela that the starters were not paid within the horizon; below 0 where they were paid more',
    },
    { name: 'kela_avoided_lower', type: 'double', description: 'lower end of it' },
    { name: 'kela_avoided_upper', type: 'double', description: 'upper end of it' },
    { name: 'fund_avoided_eur', type: 'double', description: 'the same of the unemployment funds' },
    { name: 'fund_avoided_lower', type: 'double', description: 'lower end of it' },
    { name: 'fund_avoided_upper', type: 'double', description: 'upper end of it' },
    { name: 'note', type: 'varchar', description: 'in Finnish, why no price is told' },
    { name: 'note_en', type: 'varchar', description: 'the same in English' },
  ],
  numerator: 'starters × cost per participant of the latest twelve months',
  denominator: 'starters × effect on open-market work: jobs that there would not have been had they waited',
  formula: 'starters × unit cost / (starters × ATT)',
  interval:
    'Fieller’s: accounts have no sampling error, so the euros over the ends of the additional jobs; none where the interval of the effect is not above zero',
  how: {
    fi: 'Aloittaneet × hinta osallistujaa kohti / (aloittaneet × palvelun vaikutus työllisyyteen).',
    en: 'Starters × cost per participant / (starters × effect of the service on employment).',
  },
  means: {
    fi: 'Mitä yksi sellainen työllistyminen on maksanut, jota ei olisi ollut ilman palvelun aloittamista, ja kuinka paljon etuuksia on jäänyt maksamatta maksajittain.',
    en: 'What one job has cost that there would not have been had the service not begun, and how much in benefits was not paid, by payer.',
  },
  not: {
    fi: 'Ei arvioitavissa, ellei vaikutuksen väli ole nollan yläpuolella: hinta voisi olla mitä tahansa. Oman henkilöstön työ ei ole mukana. Vaikutus on aloittaminen nyt odottamisen sijaan; odottaneiden myöhemmät palvelut maksavat nekin. Etuuksista säästynyt ei sisällä verotuloja.',
    en: 'Cannot be estimated unless the interval of the effect is above zero: the price could be anything. The work of own staff is not in it. The effect is of starting now rather than waiting; later services of those who waited cost as well. Benefits avoided hold no taxes.',
  },
  sources: ['service_costs', 'services', 'jobseeker_register', 'benefits'],
  revisions: 'told again with any effect or cost',
  basis: ['register'],
  verified: false,
  dependsOn: ['service_cost', 'service_effect'],
  reach: 'all',
})
