import { decimal, defineTable, integer, oneOf, optional, text, year } from '@elinvoima/contracts'

const limit = { count: 100, share: 0.001 }

const time = {
  aikatyyppi: oneOf('length of the period; only months are kept', ['Kuukausi']),
  kuukausi_nro: integer('number of the month', { min: 1, max: 12 }),
  vuosikuukausi: text('month as 202401', { pattern: /^[0-9]{6}$/ }),
  vuosi: year('year of the month'),
}

const municipality = {
  kunta_nro: text('code of the municipality; 199 where fewer than four received or it is not known', {
    pattern: /^[0-9]{1,3}$/,
  }),
  kunta_nimi: optional(text('name of the municipality')),
}

const amounts = {
  saaja_lkm: optional(integer('persons who received', { min: 0, unit: 'person' })),
  korvattu_paiva_lkm: optional(
    decimal('paid days, negative for recoveries', { precision: 12, scale: 2, unit: 'day' }),
  ),
  maksettu_eur: optional(
    decimal('paid benefit, gross, negative for recoveries', { precision: 15, scale: 2, unit: 'EUR' }),
  ),
  kunta_osuus_eur: decimal("the municipality's share of it, negative for recoveries", {
    precision: 15,
    scale: 2,
    unit: 'EUR',
  }),
}

export const unemploymentBenefit = defineTable({
  name: 'kela_unemployment_benefit',
  grain:
    'one row is the recipients of an unemployment benefit of Kela in a municipality, a group and a month',
  columns: {
    ...time,
    ...municipality,
    ikaryhma: text('age group at the end of the month'),
    sukupuoli: text('sex'),
    etuus: text('benefit'),
    korvausperuste: text('ground of payment: unemployment, or a service'),
    korvauslaji: text('kind of payment'),
    saaja_lkm: optional(integer('persons who received', { min: 0, unit: 'person' })),
  },
  key: ['vuosikuukausi', 'kunta_nro', 'ikaryhma', 'sukupuoli', 'etuus', 'korvausperuste', 'korvauslaji'],
  limit,
})

export const municipalShare = defineTable({
  name: 'kela_municipal_share',
  grain: "one row is a municipality's share of unemployment benefits in a month, by the rule of 2025",
  columns: {
    ...time,
    ...municipality,
    etuus: text('benefit'),
    ikaryhma: text('age group at the end of the month'),
    sukupuoli: text('sex'),
    ...amounts,
  },
  key: ['vuosikuukausi', 'kunta_nro', 'etuus', 'ikaryhma', 'sukupuoli'],
  limit,
})

export const labourMarketSupportShare = defineTable({
  name: 'kela_labour_market_support_share',
  grain: "one row is a municipality's share of labour market support in a group and a month, up to 2024",
  columns: {
    ...time,
    ...municipality,
    ikaryhma: text('age group at the end of the month'),
    sukupuoli: text('sex'),
    tyomarkkinatukipaiva_luokka: text('paid days so far: 300-499, 500-999, 1000 tai yli, or all together'),
    ...amounts,
  },
  key: ['vuosikuukausi', 'kunta_nro', 'ikaryhma', 'sukupuoli', 'tyomarkkinatukipaiva_luokka'],
  limit,
})

const person = (days: string) => integer(`persons who received, ${days}`, { min: 0, unit: 'person' })
const paid = (days: string) => integer(`paid days, ${days}`, { unit: 'day' })
const euros = (what: string) => decimal(what, { precision: 15, scale: 2, unit: 'EUR' })

export const kelastoShare = defineTable({
  name: 'kela_kelasto_share',
  grain:
    "one row is a municipality's share of labour market support in a month, downloaded from Kelasto by hand",
  columns: {
    kunta: text('code of the municipality, from the name of the file', { pattern: /^[0-9]{3}$/ }),
    Kuukausi: text('month as 2020M01', { pattern: /^[0-9]{4}M[0-9]{2}$/ }),
    SaajatYhteensä: person('all'),
    EtuudetYhteensä: euros('paid benefit, all'),
    PäivätYhteensä: paid('all'),
    OsuusYhteensä: euros("the municipality's share, all"),
    Saajat300: person('300–499 days so far'),
    Etuudet300: euros('paid benefit, 300–499 days so far'),
    Päivät300: paid('300–499 days so far'),
    Osuus300: euros("the municipality's share, 300–499 days so far"),
    Saajat500: person('500–999 days so far'),
    Etuudet500: euros('paid benefit, 500–999 days so far'),
    Päivät500: paid('500–999 days so far'),
    Osuus500: euros("the municipality's share, 500–999 days so far"),
    Saajat1000: person('1 000 days or more so far'),
    Etuudet1000: euros('paid benefit, 1 000 days or more so far'),
    Päivät1000: paid('1 000 days or more so far'),
    Osuus1000: euros("the municipality's share, 1 000 days or more so far"),
  },
  key: ['kunta', 'Kuukausi'],
  limit,
})
