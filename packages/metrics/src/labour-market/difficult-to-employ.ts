import { defineMetric } from '../definition/metric.ts'
import { onward } from '../definition/reach.ts'
import { statusStretch } from '../pathway/parts.ts'
import { personOnCountDay } from './parts.ts'

export const difficultToEmploy = defineMetric({
  file: import.meta.url,
  name: 'difficult_to_employ',
  title: { fi: 'Vaikeasti työllistyvät ryhmittäin', en: 'Difficult to employ, by group' },
  unit: 'person',
  grain: 'a geography, a month and a group of those difficult to employ besides the long-term unemployed',
  dimensions: [
    {
      name: 'client_group',
      type: 'varchar',
      description:
        'equivalent (rinnasteinen pitkäaikaistyötön), from_service (palveluilta työttömäksi jäänyt) or service_to_service (palveluilta palveluille siirtynyt)',
    },
  ],
  numerator: 'persons of the group on the count day',
  denominator: null,
  formula:
    'equivalent: unemployed, not long-term, equivalent_days or more days of code 02 or 03 in the equivalent_window_months before; from_service: unemployed, neither of those, and a service ended in the three months before; service_to_service: in a service, and another one ended in the service_window_months before',
  how: {
    fi: 'Henkilöt laskentapäivänä, kukin yhdessä ryhmässä. Toistuvasti työttömät: yhteensä vuosi työttömänä 16 kuukauden aikana. Palvelusta työttömäksi jääneet: palvelu päättyi kolmen edeltävän kuukauden aikana. Palvelusta palveluun siirtyneet: palvelussa, ja edellinen päättyi 16 edeltävän kuukauden aikana.',
    en: 'Persons on the count day, each in one group. Repeatedly unemployed: a year in all within 16 months. Unemployed after a service: one ended within the three months before. From service to service: in a service, and another ended within the 16 months before.',
  },
  means: {
    fi: 'Rakennetyöttömyyden ryhmät pitkäaikaistyöttömien lisäksi, kukin omanaan; yhdessä pitkäaikaistyöttömien kanssa ne ovat vaikeasti työllistyvät.',
    en: 'The groups of structural unemployment beside the long-term unemployed, each by itself; with the long-term unemployed they are the difficult to employ.',
  },
  not: {
    fi: 'Palveluilta työttömäksi jääneiden ja palveluilta palveluille siirtyneiden ikkunat ovat vahvistamatta, joten luvut voivat erota julkaistuista. Henkilö on vain yhdessä ryhmässä.',
    en: 'The windows of from_service and service_to_service are unconfirmed, so that the figures may differ from the published ones. A person is in one group only.',
  },
  sources: ['jobseeker_register', 'services'],
  revisions: 'a back-dated period recounts every month from its start',
  basis: ['register'],
  parameters: {
    long_term_months: {
      meaning: {
        fi: 'kuukaudet, joita vähemmän yhtäjaksoisesti työttömänä ollut ei ole pitkäaikaistyötön',
        en: 'months of unbroken unemployment below which nobody is long-term unemployed',
      },
      value: 12,
      unit: 'month',
      verified: true,
      origin:
        'Työnvälitystilasto: yhtäjaksoisesti vähintään vuosi / Employment service statistics: a year or more without a break',
    },
    equivalent_days: {
      meaning: {
        fi: 'päivät, jotka on oltava työttömänä tarkasteltavissa kuukausissa, jotta työttömyys toistuu',
        en: 'days of unemployment within the months looked at from which on it is repeated',
      },
      value: 365,
      unit: 'day',
      verified: false,
      origin:
        'Työnvälitystilasto: yhteensä vähintään 12 kuukautta; päivinä: oletus / Employment service statistics: 12 months or more in all; in days: assumption',
    },
    equivalent_window_months: {
      meaning: {
        fi: 'kuukaudet, joilta toistuvan työttömyyden päivät lasketaan',
        en: 'months in which the days of repeated unemployment are counted',
      },
      value: 16,
      unit: 'month',
      verified: true,
      origin:
        'Työnvälitystilasto: viimeisten 16 kuukauden aikana / Employment service statistics: within the latest 16 months',
    },
    from_service_months: {
      meaning: {
        fi: 'kuukaudet palvelun päättymisestä, joiden aikana työttömäksi jäädään palvelusta',
        en: 'months after a service within which one is unemployed after it',
      },
      value: 3,
      unit: 'month',
      verified: false,
      origin:
        'Työnvälitystilasto: sijoitus päättynyt 3 kk ennen laskentapäivää; tulkinta / Employment service statistics: placement ended 3 months before the count day; interpretation',
    },
    service_window_months: {
      meaning: {
        fi: 'kuukaudet, joilta palvelusta palveluun siirtyminen lasketaan',
        en: 'months over which moving from service to service is counted',
      },
      value: 16,
      unit: 'month',
      verified: false,
      origin: 'muistinvarainen, ikkunaa ei vahvistettu / from memory, window unconfirmed',
    },
  },
  verified: false,
  reach: onward,
  parts: [personOnCountDay, statusStretch],
})
