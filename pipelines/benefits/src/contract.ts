import {
  code,
  date,
  decimal,
  defineTable,
  flag,
  integer,
  notAfter,
  optional,
  person,
} from '@elinvoima/contracts'

const euros = { precision: 12, scale: 2, min: -100_000, max: 100_000, unit: 'EUR' }

export const benefits = defineTable({
  name: 'benefits',
  grain: 'one row is a payment of an unemployment benefit for one period; negative euros are recoveries',
  columns: {
    henkilotunnus: person('identity of the recipient'),
    maksupvm: date('day of payment', { min: '1990-01-01' }),
    etuuslaji: code('benefit type', 'benefit_type', { on: 'jakso_alku' }),
    jakso_alku: date('first day paid for', { min: '1990-01-01' }),
    jakso_loppu: date('last day paid for, inclusive', { min: '1990-01-01' }),
    maksetut_paivat: decimal('days paid', { precision: 6, scale: 1, min: -400, max: 400, unit: 'day' }),
    brutto_eur: decimal('gross benefit', euros),
    perusosa_eur: decimal('basic part of the benefit', euros),
    ansio_osa_eur: optional(decimal('earnings-related part of the benefit', euros)),
    kertyneet_paivat: integer('days paid since the employment condition was last met', {
      min: 0,
      max: 20_000,
      unit: 'day',
    }),
    kunta_maksupaivana: code('municipality of residence on the day of payment', 'municipality_code', {
      pad: 3,
    }),
    maksaja: code('who pays: Kela or an unemployment fund', 'benefit_payer'),
    lomautus: flag('paid for a lay-off'),
    palvelun_ajalta: flag('paid for time in an employment-promoting service'),
  },
  key: ['henkilotunnus', 'maksupvm', 'etuuslaji', 'jakso_alku', 'maksaja'],
  rules: [notAfter('jakso_alku', 'jakso_loppu')],
  limit: { count: 20, share: 0.02 },
})
