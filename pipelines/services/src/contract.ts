import {
  businessId,
  code,
  date,
  defineTable,
  flag,
  notAfter,
  optional,
  pairIn,
  person,
  text,
} from '@elinvoima/contracts'

export const services = defineTable({
  name: 'services',
  grain: 'one row is a service period of a person',
  columns: {
    henkilotunnus: person('identity of the participant'),
    palveluluokka: code('class of the service', 'service_class'),
    palvelukoodi: text('code of the service, unique within its class', { maxLength: 4 }),
    tuottaja_ytunnus: optional(businessId('business id of the provider')),
    alkupvm: date('first day of the service', { min: '1990-01-01' }),
    suunniteltu_loppupvm: optional(date('planned last day', { min: '1990-01-01' })),
    loppupvm: optional(date('last day, inclusive; empty = goes on', { min: '1990-01-01' })),
    paattymistapa: optional(text('how the service ended', { maxLength: 60 })),
    suoritettu: optional(flag('whether the service was completed')),
    tutkinto: optional(text('qualification or part of one gained', { maxLength: 120 })),
    kunta: code('municipality of residence', 'municipality_code', { pad: 3 }),
    hankinta: optional(text('procurement the service was bought in', { maxLength: 60 })),
  },
  key: ['henkilotunnus', 'palveluluokka', 'palvelukoodi', 'alkupvm'],
  rules: [
    notAfter('alkupvm', 'loppupvm'),
    notAfter('alkupvm', 'suunniteltu_loppupvm'),
    pairIn('palveluluokka', 'palvelukoodi', 'service', 'class_code', 'code'),
  ],
  limit: { count: 20, share: 0.02 },
})
