import { defineMetric } from '../definition/metric.ts'
import { serviceCostParts } from './parts.ts'

export const serviceCost = defineMetric({
  file: import.meta.url,
  name: 'service_cost',
  title: { fi: 'Palvelun yksikköhinta', en: 'Unit cost of services' },
  unit: 'EUR',
  grain:
    'an employment area, a period (a calendar year or the latest twelve months), a service class and a measure',
  dimensions: [
    { name: 'period_kind', type: 'varchar', description: 'calendar_year or rolling_12_months' },
    {
      name: 'period',
      type: 'varchar',
      description: '2025, or first and last month where it is not a whole year',
    },
    { name: 'service_class', type: 'varchar', description: 'class of the service' },
    { name: 'per', type: 'varchar', description: 'participant or completed_period' },
    {
      name: 'cost_source',
      type: 'varchar',
      description:
        'own_accounts, or national_2020: national unit cost of a period begun, in prices of 2021, where the accounts name no cost of the class',
    },
  ],
  measures: [
    { name: 'months', type: 'integer', description: 'months in the period' },
    {
      name: 'unpriced_periods',
      type: 'bigint',
      description:
        'service periods begun that the national unit costs have no price for; they cost nothing here',
    },
  ],
  numerator:
    'net euros booked for the service class in the period, or the national price of the periods begun',
  denominator: 'persons in a service of the class in the period, or service periods completed in it',
  formula: 'euros / persons; euros / periods',
  how: {
    fi: 'Palveluluokalle kirjatut eurot / palvelussa olleet henkilöt, tai / loppuun viedyt palvelujaksot. Ilman omia kirjauksia käytetään valtakunnallista hintaa.',
    en: 'Euros booked for the service class / persons in the service, or / completed service periods. Without own accounts the national price is used.',
  },
  means: {
    fi: 'Mitä palvelu on maksanut osallistujaa ja suoritettua jaksoa kohti: alueen omasta kirjanpidosta, ja vasta sen puuttuessa valtakunnallisesta yksikköhinnasta (cost_source = national_2020).',
    en: 'What a service has cost per participant and per period completed: from the accounts of the area, and only where they are missing from the national unit cost (cost_source = national_2020).',
  },
  not: {
    fi: 'Ei vaikutuksen hinta. Oman henkilöstön työ ei ole mukana, koska kirjanpito ei jaa sitä palveluille. Kirjauskuukausi ja palvelun aika eivät aina osu samaan vuoteen. Valtakunnallinen hinta sisältää monessa palvelussa myös etuudet, eikä sitä voi verrata omaan. Alle kymmenestä ei kerrota; henkilöt ja jaksot julkaistaan viiden tarkkuudella.',
    en: 'Not the price of an effect. The work of own staff is not in it, since the accounts do not part it by service. The month of booking and the time of the service may be in different years. The national price includes benefits in many services and cannot be compared with an own one. Nothing is told of fewer than ten; persons and periods are published to the nearest five.',
  },
  sources: ['service_costs', 'services'],
  revisions: 'every period is recomputed with any month of it',
  basis: ['register'],
  verified: false,
  reach: 'all',
  parts: serviceCostParts,
})
