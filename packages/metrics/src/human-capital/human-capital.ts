import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { humanCapitalAssumptions } from './assumptions.ts'
import { banded } from './model/bands.ts'
import { factorsNow } from './model/client-value.ts'
import type { Clients } from './model/clients.ts'
import { estimate, type Measures } from './model/estimate.ts'
import { groupsOf } from './model/groups.ts'
import { type Place, readClients, readMoves } from './model/numbers-read.ts'
import { monthsTold } from './months-told.ts'
import { humanCapitalMonth, personStanding } from './parts.ts'
import { groupKey, untold } from './rows.ts'

function humanCapitalOf(clients: Clients): Measures {
  return {
    count: 1,
    of: (outlook, terms) => {
      const values = new Float64Array(clients.count)
      for (let client = 0; client < clients.count; client++) {
        const [years, pay, skills] = factorsNow(clients, client, outlook, terms)
        values[client] = years * pay * skills
      }
      return values
    },
  }
}

async function rowsOf(
  { connection, cells, assumptions }: ComputeInput,
  place: Place,
): Promise<MetricValues[]> {
  const value = (name: string) => assumptions.of(name).value
  const { clients } = await readClients(connection, cells, place)
  const moves = await readMoves(connection, place, value('transition_window'))
  const groups = groupsOf(clients, place.area, value('least_persons'))
  const found = estimate(place, moves, clients, groups, humanCapitalOf(clients), assumptions)
  return groups.list.map((group, at): MetricValues => {
    const key = groupKey(group, place.month)
    if (group.isHidden) return { ...key, suppressed_reason: 'too_few' }
    const {
      value: total,
      sample,
      parameter,
    } = banded(found, (totals) => totals[at] ?? 0, value('interval_level') / 100)
    return {
      ...key,
      numerator: total,
      value: total,
      lower: sample.lower,
      upper: sample.upper,
      parameter_lower: parameter.lower,
      parameter_upper: parameter.upper,
      per_person_eur: total / group.count,
      persons: group.count,
    }
  })
}

export const humanCapital = defineMetric({
  file: import.meta.url,
  name: 'human_capital',
  title: { fi: 'Inhimillinen pääoma', en: 'Human capital' },
  unit: 'EUR',
  grain: 'a geography, a month and a service area',
  dimensions: [
    { name: 'service_area', type: 'varchar', description: 'service area of the clients, all for every one' },
  ],
  measures: [
    { name: 'per_person_eur', type: 'double', description: 'value for each client' },
    { name: 'parameter_lower', type: 'double', description: 'lower end of the band of other parameters' },
    { name: 'parameter_upper', type: 'double', description: 'upper end of the band of other parameters' },
  ],
  numerator: 'expected discounted earnings of the clients in ten years, at most to 65',
  denominator: null,
  formula: 'Σ over clients and m = 1 … M of φ^(m/12) · (e_state P^m)_W · 12.5 · m̃ · exp(−δ · min(u, 5)) / 12',
  interval:
    'percentile interval at interval_level of person-cluster bootstrap samples, transitions estimated anew in each',
  how: {
    fi: 'Jokaisen asiakkaan odotetut ansiot kymmenen vuoden ajalta, enintään 65 vuoden ikään: todennäköisyys olla kunakin kuukautena avoimilla työmarkkinoilla × ammatin ja koulutuksen mediaanipalkka. Osaamisen vanheneminen vähennetään, ja tulevat eurot diskontataan.',
    en: 'The expected earnings of each client in ten years, at most to the age of 65: the probability of open-market work in each month × the median wage of the occupation and education. Depreciation of skills is taken off, and euros to come are discounted.',
  },
  means: {
    fi: 'Kuinka paljon työllisyysalueen asiakkaat ansaitsisivat nykyrahassa seuraavien kymmenen vuoden aikana avoimilla työmarkkinoilla, enintään 65 vuoden ikään: työllistymisen todennäköisyys kertaa koulutuksen mediaanipalkka, josta työttä olo on syönyt osan. Luotettavuusväli kertoo otannan satunnaisuudesta, toinen väli laskentaoletuksista.',
    en: 'What the clients of the employment area would earn on the open labour market in the next ten years, discounted, at most to the age of 65: the chance of being in work times the median wage of the education, less what time without work has taken. The interval tells of sampling, the other band of the assumptions.',
  },
  not: {
    fi: 'Ei kerro terveydestä, hyvinvoinnista eikä kotityöstä. Markkinapalkka aliarvostaa hoivatyötä. Yli 55-vuotiaiden luku on pieni jo siksi, että vuosia 65:een on vähän: katso myös lukua henkilöä kohti palvelualueittain. Tuntemattomasta syystä rekisteristä lähteneen jatko ei ole tiedossa.',
    en: 'Says nothing of health, wellbeing or work at home. Market pay undervalues care work. Those over 55 get small numbers because the years to 65 are few: see also the figure for each person by service area. Where someone goes who leaves the register for an unknown reason is not known.',
  },
  sources: ['jobseeker_register', 'statfin'],
  revisions: 'every month told is estimated again with any change of the register',
  basis: ['register'],
  verified: false,
  dependsOn: ['turnover'],
  reach: 'all',
  assumes: humanCapitalAssumptions,
  parts: [personStanding, humanCapitalMonth],
  compute: async (input) => {
    const least = input.assumptions.of('transition_window_least').value
    const rows: MetricValues[] = []
    for (const told of await monthsTold(input.connection)) {
      rows.push(...(told.monthsBefore < least ? [untold(told)] : await rowsOf(input, told)))
    }
    return rows
  },
})
