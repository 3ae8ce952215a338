import { defineMetric } from '../definition/metric.ts'
import { ownMonth } from '../definition/reach.ts'
import { payments } from './parts.ts'

export const benefitsPaid = defineMetric({
  file: import.meta.url,
  name: 'benefits_paid',
  title: {
    fi: 'Maksetut työttömyysetuudet rahoittajan mukaan',
    en: 'Unemployment benefits paid, by financier',
  },
  unit: 'EUR',
  grain: 'a geography, a month of payment, a benefit type and a financier',
  dimensions: [
    { name: 'benefit_type', type: 'varchar', description: 'APR, PPR, TMT or YLT' },
    { name: 'financier', type: 'varchar', description: 'state, municipality or unemployment_fund' },
  ],
  numerator: 'gross euros of the financier, recoveries subtracted',
  denominator: null,
  formula:
    'municipality = basic part × share of the ladder step of each paid day; unemployment_fund = earnings part; state = gross − the two; an APR payment for lay-off is the fund’s whole',
  how: {
    fi: 'Kunta maksaa perusosasta kuntaosuuden portaan mukaisen osan jokaiselta maksetulta päivältä. Työttömyyskassa maksaa ansio-osan ja lomautusajan ansiopäivärahan kokonaan. Valtio maksaa loput. Takaisinperinnät vähennetään.',
    en: 'The municipality bears its share of the basic part for each paid day, by the step of the day. The fund bears the earnings part, and all earnings-related benefit for lay-off. The state bears the rest. Recoveries are subtracted.',
  },
  means: {
    fi: 'Kuukauden aikana maksetut työttömyysetuudet sen mukaan, kuka ne rahoittaa. Kunta on saajan kunta maksupäivänä.',
    en: 'Unemployment benefits paid in the month by who finances them. The municipality is that of the recipient on the day of payment.',
  },
  not: {
    fi: 'Ei suoriteperusteinen: maksukuukausi, ei kuukausi jolta maksetaan. Kuntaosuuden portaat ja lomautusajan rahoitus ovat vahvistamattomia. Ennen portaiden voimaantuloa valtion ja kunnan osuus on tuntematon.',
    en: 'Not on an accrual basis: the month of payment, not the month paid for. The steps of the municipal share and who finances lay-off time are unverified. Before the ladder is in force the shares of state and municipality are unknown.',
  },
  sources: ['benefits'],
  revisions: 'a recovery or correction changes the month it is paid in',
  basis: ['register'],
  verified: false,
  reach: ownMonth,
  tallies: [payments],
})
