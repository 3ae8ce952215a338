import { defineMetric } from '../definition/metric.ts'
import { onward } from '../definition/reach.ts'
import { personOnCountDay } from './parts.ts'

export const activationRate = defineMetric({
  file: import.meta.url,
  name: 'activation_rate',
  title: { fi: 'Aktivointiaste', en: 'Activation rate' },
  unit: 'percent',
  grain: 'a geography and a month',
  dimensions: [],
  numerator: 'persons in active labour-market services on the count day',
  denominator: 'persons in active labour-market services or unemployed on the count day',
  formula: '100 × ALP / (ALP + U)',
  how: {
    fi: '100 × palveluissa olevat / palveluissa olevat ja työttömät yhteensä, laskentapäivänä.',
    en: '100 × persons in services / persons in services and unemployed together, on the count day.',
  },
  means: {
    fi: 'Kuinka suuri osa työttömistä ja palveluissa olevista on aktiivisessa työvoimapalvelussa kuukauden lopussa: koodi 00 tai 07, tai auki oleva aktivoiva palvelujakso.',
    en: 'The share of the unemployed and those in services who are in an active labour-market service at the end of the month: code 00 or 07, or an open period of an activating service.',
  },
  not: {
    fi: 'Ei kerro palvelujen vaikutuksesta. Palvelussa oleva lasketaan kerran, vaikka rekisterissä olisi myös työttömyyskoodi; päättämättä jäänyt palvelu lasketaan suunniteltuun loppuunsa.',
    en: 'Says nothing of the effect of services. A person in a service counts once, even with a code of unemployment; a service never closed counts up to its planned end.',
  },
  sources: ['jobseeker_register', 'services'],
  revisions: 'a back-dated status or service period recounts every month from its start',
  basis: ['register'],
  verified: true,
  reach: onward,
  parts: [personOnCountDay],
})
