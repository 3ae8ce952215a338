import { defineMetric } from '../definition/metric.ts'

export const humanCapitalPerEuro = defineMetric({
  file: import.meta.url,
  name: 'human_capital_per_euro',
  title: {
    fi: 'Inhimillisen pääoman kehitys liikevaihdon euroa kohti',
    en: 'Growth of human capital per euro of turnover',
  },
  unit: 'EUR_per_EUR',
  grain: 'an employment area, a month, a block and a benefit scope',
  dimensions: [
    { name: 'block', type: 'varchar', description: 'all or professional_growth' },
    { name: 'scope', type: 'varchar', description: 'all_benefits, kela_paid or municipal_share' },
  ],
  measures: [
    { name: 'parameter_lower', type: 'double', description: 'lower end of the band of other parameters' },
    { name: 'parameter_upper', type: 'double', description: 'upper end of the band of other parameters' },
  ],
  numerator: 'growth of human capital in twelve months',
  denominator: 'turnover of the same twelve months in the scope',
  formula: 'G / T',
  interval: 'the interval of the growth over the turnover, which is accounts and has none',
  how: {
    fi: 'Inhimillisen pääoman kehitys kahdessatoista kuukaudessa / saman ajan liikevaihto.',
    en: 'Growth of human capital in twelve months / turnover of the same months.',
  },
  means: {
    fi: 'Kuinka monta euroa asiakkaiden odotettuja kymmenen vuoden ansioita on tullut lisää jokaista työllisyysalueen kulujen ja työttömyysetuuksien euroa kohti saman vuoden aikana. Osoittaja ja nimittäjä ovat vieressä.',
    en: 'How many euros of expected earnings in ten years the clients have gained for each euro of the costs of the employment area and unemployment benefits in the same year. Numerator and denominator are beside it.',
  },
  not: {
    fi: 'Ei vaikutus eikä voitto: kehityksestä osa olisi tullut ilman palveluja, ja yli yhden suhde ei tarkoita, että julkinen talous saisi rahansa takaisin, sillä ansiot eivät ole veroja. Etuudet ovat tulonsiirtoja: suhde paranee myös, kun etuudet vähenevät. Vertaa vain samalla rajauksella ja väleineen. Ei arvioitavissa, kun väli ulottuu sekä alle nollan että yli viiden. Liikevaihto julkaistaan tässä tuhansina euroina ja suhde kolmella desimaalilla.',
    en: 'Neither an effect nor a profit: some of the development would have come without services, and above one does not mean that public finances get their money back, for earnings are not taxes. Benefits are transfers: the ratio also improves as they fall. Compare only within a scope and with the intervals. Cannot be estimated where the interval reaches both below zero and above five. Turnover is published here in thousands of euros, and the ratio to three decimals.',
  },
  sources: ['jobseeker_register', 'statfin', 'service_costs', 'benefits'],
  revisions: 'every month is told again with the growth or the turnover',
  basis: ['register'],
  verified: false,
  dependsOn: ['turnover', 'human_capital_growth'],
  reach: 'all',
  assumes: ['unclear_ratio_low', 'unclear_ratio_high'],
})
