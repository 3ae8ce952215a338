import { defineMetric } from '../definition/metric.ts'

export const humanCapitalNet = defineMetric({
  file: import.meta.url,
  name: 'human_capital_net',
  title: { fi: 'Palvelujen vaikutus inhimilliseen pääomaan', en: 'Effect of services on human capital' },
  unit: 'EUR',
  grain: 'an employment area, a month and a service class',
  dimensions: [
    { name: 'service_class', type: 'varchar', description: 'class of the service that starts, any for all' },
  ],
  measures: [
    { name: 'per_starter_eur', type: 'double', description: 'effect on each starter' },
    { name: 'note', type: 'varchar', description: 'in Finnish, why it is not told' },
    { name: 'note_en', type: 'varchar', description: 'the same in English' },
  ],
  numerator: 'starters of the service times the effect of starting now rather than waiting on human capital',
  denominator: null,
  formula: 'N₁ · ATT_HC twelve months after the start',
  interval: 'the interval of the effect times the starters',
  how: {
    fi: 'Palvelun aloittaneet × se, mitä aloittaminen vaikutti yhden inhimilliseen pääomaan vuoden päästä.',
    en: 'Starters of the service × what starting did to the human capital of one, a year later.',
  },
  means: {
    fi: 'Kuinka paljon palvelun aloittaminen nyt, odottamisen sijaan, on lisännyt aloittaneiden inhimillistä pääomaa vuodessa yhteensä.',
    en: 'By how much starting a service now, rather than waiting, has added to the human capital of those who started, in a year and in all.',
  },
  not: {
    fi: 'Ei kehitys: siitä on vähennetty se, mitä olisi tapahtunut odottamalla. Luokkien luvut eivät laske yhteen niille, jotka aloittivat useamman palvelun. Ei näytetä, kun vaikutusta inhimilliseen pääomaan ei voi arvioida luotettavasti.',
    en: 'Not the development: what waiting would have brought is taken off. The classes do not sum where someone started several. Not shown where the effect on human capital cannot be told.',
  },
  sources: ['jobseeker_register', 'services', 'statfin'],
  revisions: 'told anew with the effects of services',
  basis: ['register'],
  verified: false,
  dependsOn: ['service_effect'],
  reach: 'all',
})
