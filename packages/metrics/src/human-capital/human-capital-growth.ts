import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { humanCapitalAssumptions } from './assumptions.ts'
import { banded } from './model/bands.ts'
import { estimate } from './model/estimate.ts'
import { followed } from './model/followed.ts'
import { groupsOf } from './model/groups.ts'
import { growthOf, growthTotals } from './model/growth.ts'
import { type Place, readClients, readMoves } from './model/numbers-read.ts'
import { monthsTold } from './months-told.ts'
import { humanCapitalMonth, personStanding } from './parts.ts'
import { groupKey, untold } from './rows.ts'

const yearBefore = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`

async function rowsOf(
  { connection, cells, assumptions }: ComputeInput,
  place: Place,
): Promise<MetricValues[]> {
  const value = (name: string) => assumptions.of(name).value
  const level = value('interval_level') / 100
  const baseline = { area: place.area, month: yearBefore(place.month) }
  const { clients, later, shareFollowed } = followed(await readClients(connection, cells, place))
  const moves = await readMoves(connection, baseline, value('transition_window'))
  const groups = groupsOf(clients, place.area, value('least_persons'))
  const found = estimate(baseline, moves, clients, groups, growthOf(clients, later), assumptions)
  return groups.list.flatMap((group, at) =>
    growthTotals(at).map(({ block, growth, base }): MetricValues => {
      const key = { ...groupKey(group, place.month), block, followed_percent: shareFollowed }
      if (group.isHidden) return { ...key, suppressed_reason: 'too_few' }
      const total = banded(found, growth, level)
      const share = banded(found, (totals) => (100 * growth(totals)) / base(totals), level)
      return {
        ...key,
        numerator: total.value,
        denominator: base(found.totals),
        value: total.value,
        lower: total.sample.lower,
        upper: total.sample.upper,
        parameter_lower: total.parameter.lower,
        parameter_upper: total.parameter.upper,
        per_person_eur: total.value / group.count,
        baseline_percent: share.value,
        baseline_percent_lower: share.sample.lower,
        baseline_percent_upper: share.sample.upper,
        persons: group.count,
      }
    }),
  )
}

export const humanCapitalGrowth = defineMetric({
  file: import.meta.url,
  name: 'human_capital_growth',
  title: { fi: 'Inhimillisen pääoman kehitys', en: 'Growth of human capital' },
  unit: 'EUR',
  grain: 'a geography, a month, a service area and a block',
  dimensions: [
    { name: 'service_area', type: 'varchar', description: 'service area of the clients, all for every one' },
    {
      name: 'block',
      type: 'varchar',
      description:
        'all, or what of it is of employability, earning_potential and depreciation; professional_growth is the sum of the last two',
    },
  ],
  measures: [
    { name: 'per_person_eur', type: 'double', description: 'value for each client followed' },
    { name: 'baseline_percent', type: 'double', description: '100 × numerator / denominator' },
    { name: 'baseline_percent_lower', type: 'double', description: 'lower end of its interval' },
    { name: 'baseline_percent_upper', type: 'double', description: 'upper end of its interval' },
    { name: 'parameter_lower', type: 'double', description: 'lower end of the band of other parameters' },
    { name: 'parameter_upper', type: 'double', description: 'upper end of the band of other parameters' },
    {
      name: 'followed_percent',
      type: 'double',
      description: 'clients of the area whose state twelve months later is known',
    },
  ],
  numerator: 'change in twelve months of the human capital of those who were clients when they began',
  denominator: 'human capital of the same clients twelve months before',
  formula: 'Σ ΔHC, transitions, prices, age and months to 65 held as twelve months before',
  interval:
    'percentile interval at interval_level of person-cluster bootstrap samples, transitions estimated anew in each',
  how: {
    fi: 'Inhimillisen pääoman muutos vuodessa niillä, jotka olivat asiakkaita vuosi sitten. Siirtymien todennäköisyydet, palkat ja ikä pidetään ennallaan, joten muutos tulee asiakkaiden tilanteista.',
    en: 'The change of human capital in a year of those who were clients a year ago. Probabilities of moves, wages and age are held, so that the change comes of where the clients stand.',
  },
  means: {
    fi: 'Kuinka paljon vuosi sitten asiakkaina olleiden inhimillinen pääoma on muuttunut ja mistä muutos tulee: työllistymisen todennäköisyydestä, ansiotasosta (tutkinto ja ammatti) ja osaamisen vanhenemisesta. Ammatillisen kasvun kautta tullut on kaksi jälkimmäistä yhteensä. Ikä, suhdanne ja siirtymien uudelleen arviointi eivät voi synnyttää kasvua.',
    en: 'How the human capital of those who were clients a year ago has changed, and what the change comes from: the chance of being in work, the earning potential (qualification and occupation), and depreciation of skills. What came through professional growth is the latter two together. Age, the cycle and estimating the transitions anew cannot make growth.',
  },
  not: {
    fi: 'Ei vaikutus vaan kehitys: osa muutoksesta olisi tapahtunut ilman palveluja. Tuntemattomasta syystä lähteneet puuttuvat, ja moni heistä on töissä. Ei kerro terveydestä, hyvinvoinnista eikä kotityöstä; markkinapalkka aliarvostaa hoivatyötä; yli 55-vuotiaiden luku on pieni, koska vuosia 65:een on vähän: katso lukua henkilöä kohti palvelualueittain ja osuutena lähtötasosta.',
    en: 'Not an effect but a development: some of it would have come about without services. Those who left for an unknown reason are missing, and many of them are in work. Says nothing of health, wellbeing or work at home; market pay undervalues care work; those over 55 get small numbers because the years to 65 are few: see the figure for each person by service area and as a share of the baseline.',
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
      const isShort = told.monthsBeforeBaseline < least
      rows.push(...(isShort ? [{ ...untold(told), block: 'all' }] : await rowsOf(input, told)))
    }
    return rows
  },
})
