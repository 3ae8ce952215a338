import { businessId, date, decimal, defineTable, integer, optional, text } from '@elinvoima/contracts'

export const municipality = defineTable({
  name: 'municipal_finance_municipality',
  grain: 'one row is a municipality and its business identity',
  columns: {
    kunta_id: integer('number of the municipality, its code without leading zeros', { min: 1, max: 999 }),
    nimi: optional(text('name in Finnish')),
    ytunnus: businessId('business identity of the municipality'),
  },
  key: ['kunta_id'],
  limit: { count: 3, share: 0.01 },
})

export const report = defineTable({
  name: 'municipal_finance_report',
  grain: "one row is an approval of a municipality's figures of a year",
  columns: {
    ytunnus: businessId('business identity of the municipality or joint authority'),
    raportointikausi: text('reported period, 2024C12 is the whole of 2024', { pattern: /^[0-9]{4}C12$/ }),
    hyvaksymisvaihe: text('stage of approval: Lopullinen is final, Jälkikorjattu corrected after'),
    hyvaksymispvm: date('day of approval'),
    julkaisupvm: optional(date('day of publication')),
  },
  key: ['ytunnus', 'raportointikausi', 'hyvaksymisvaihe', 'hyvaksymispvm'],
  limit: { count: 50, share: 0.01 },
})

export const figure = defineTable({
  name: 'municipal_finance_figure',
  grain: 'one row is a reported figure of a municipality and a year',
  columns: {
    ytunnus: businessId('business identity of the municipality'),
    raportointikausi: text('reported period, 2024C12 is the whole of 2024', { pattern: /^[0-9]{4}C12$/ }),
    osakokonaisuus: text('part of the report: k-t07 income statement, k-t13 investments'),
    taksonomia: text('edition of the list of figures'),
    tunnusluku: text('number of the figure in the list', { pattern: /^[0-9]+$/ }),
    arvo: optional(
      decimal('amount as reported; empty where not reported', { precision: 15, scale: 2, unit: 'EUR' }),
    ),
  },
  key: ['ytunnus', 'raportointikausi', 'osakokonaisuus', 'tunnusluku'],
  limit: { count: 20, share: 0.01 },
})
