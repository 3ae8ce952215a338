import { defineMetric } from '../definition/metric.ts'
import { ownMonth } from '../definition/reach.ts'
import { payments } from './parts.ts'

export const benefitsByPaidDays = defineMetric({
  file: import.meta.url,
  name: 'benefits_by_paid_days',
  title: {
    fi: 'Maksetut työttömyysetuudet maksettujen päivien mukaan',
    en: 'Unemployment benefits paid, by paid days',
  },
  unit: 'EUR',
  grain: 'a geography, a month of payment, a benefit type, a financier and a bucket of paid days',
  dimensions: [
    { name: 'benefit_type', type: 'varchar', description: 'APR, PPR, TMT or YLT' },
    { name: 'financier', type: 'varchar', description: 'state, municipality or unemployment_fund' },
    {
      name: 'paid_day_bucket',
      type: 'varchar',
      description: '1–100, 101–200, 201–300, 301–400, 401–700, 701+; unknown where the counter is not told',
    },
  ],
  measures: [
    {
      name: 'paid_days',
      type: 'decimal(18, 2)',
      description: 'paid days that the financier bears a part of',
    },
  ],
  numerator: 'gross euros of the financier for days in the bucket, recoveries subtracted',
  denominator: null,
  formula: 'benefits_paid, each payment parted by the days of it that fall in each bucket',
  how: {
    fi: 'Maksetut etuudet niin, että jokainen maksu on jaettu sen mukaan, kuinka mones maksupäivä on kyseessä.',
    en: 'Benefits paid, each payment divided by how many days had been paid before it.',
  },
  means: {
    fi: 'Kuukauden aikana maksetut työttömyysetuudet ja maksupäivät sen mukaan, monesko maksupäivä on menossa ja kuka päivän rahoittaa.',
    en: 'Unemployment benefits and paid days of the month, by how many days had been paid and by who finances the day.',
  },
  not: {
    fi: 'Samaa päivää rahoittaa usein kaksi, joten eri rahoittajien päiviä ei lasketa yhteen. Portaat ovat vahvistamattomia. Maksu, jonka laskuria ei tiedetä, on luokassa unknown. Julkaistaan vain alueittain, tuhansina euroina; etuuslaji jää pois kuukaudelta, jona jossain sen luokassa on muutama saaja.',
    en: 'Two often share the cost of a day, so days of different financiers do not add up. The steps are unverified. A payment whose counter is not told is in unknown. Published for areas only, in thousands of euros; a benefit type is left out of a month in which a bucket of it has a few recipients.',
  },
  sources: ['benefits'],
  revisions: 'a recovery or correction changes the month it is paid in',
  basis: ['register'],
  verified: false,
  reach: ownMonth,
  tallies: [payments],
})
