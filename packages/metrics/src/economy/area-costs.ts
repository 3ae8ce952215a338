import { defineMetric } from '../definition/metric.ts'
import { ownMonth } from '../definition/reach.ts'
import { memberMonth } from '../geography/parts.ts'
import { accountLine } from './parts.ts'

export const areaCosts = defineMetric({
  file: import.meta.url,
  name: 'area_costs',
  title: { fi: 'Työllisyysalueen kulut', en: 'Costs of the employment area' },
  unit: 'EUR',
  grain: 'a geography, a month and a cost class',
  dimensions: [
    {
      name: 'cost_class',
      type: 'varchar',
      description: 'staff, purchased_service, subsidy or other, by the range of the account',
    },
  ],
  numerator: 'net euros booked in the month',
  denominator: null,
  formula: 'sum of net euros of the voucher lines',
  how: {
    fi: 'Kuukaudelle kirjattujen tositerivien nettoeurot yhteensä.',
    en: 'The net euros of the lines booked for the month, summed.',
  },
  means: {
    fi: 'Työllisyysalueen kirjanpidon nettokulut kululajeittain kirjauskuukauden mukaan.',
    en: 'Net costs in the accounts of the employment area by cost class and month of booking.',
  },
  not: {
    fi: 'Ei sisällä työttömyysetuuksia. Tili, jota mikään tililuokka ei tunne, on lajissa muut. Yhteinen kulu ilman kuntaa on vain alueen luvussa, joten kuntien summa jää alueen lukua pienemmäksi. Pienen kunnan ostopalvelut voivat olla yhden palveluntuottajan laskutusta.',
    en: 'Without unemployment benefits. An account outside every range is in other. A joint cost without a municipality is in the figure of the area only, so the municipalities add up to less than their area. The purchased services of a small municipality may be the invoices of a single provider.',
  },
  sources: ['service_costs'],
  revisions: 'a corrected voucher changes the month it is booked in',
  basis: ['register'],
  verified: false,
  reach: ownMonth,
  parts: [memberMonth, accountLine],
})
