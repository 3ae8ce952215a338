import { businessId, code, date, decimal, defineTable, integer, optional, text } from '@elinvoima/contracts'

export const serviceCosts = defineTable({
  name: 'service_costs',
  grain: "one row is a voucher line of the area's accounts",
  columns: {
    tosite: text('voucher', { maxLength: 40 }),
    rivi: integer('line of the voucher', { min: 1, max: 1_000_000 }),
    pvm: date('day of booking', { min: '2015-01-01' }),
    tili: text('account', { pattern: /^[0-9]{4,8}$/ }),
    palveluluokka: optional(code('class of the service bought', 'service_class')),
    tuottaja_ytunnus: optional(businessId('business id of the provider')),
    netto_eur: decimal('net amount; credits are negative', {
      precision: 14,
      scale: 2,
      min: -100_000_000,
      max: 100_000_000,
      unit: 'EUR',
    }),
    kunta: optional(code('municipality the cost is for', 'municipality_code', { pad: 3 })),
  },
  key: ['tosite', 'rivi'],
  limit: { count: 10, share: 0.02 },
})
