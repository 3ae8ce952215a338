import { defineMetric } from '../definition/metric.ts'

export const resultChange = defineMetric({
  file: import.meta.url,
  name: 'result_change',
  title: { fi: 'Tuloksen muutos ja sen kaksi syytä', en: 'Change of the result and its two reasons' },
  unit: 'percentage_point',
  grain: 'an employment area, a month, a block and a benefit scope',
  dimensions: [
    { name: 'block', type: 'varchar', description: 'all or professional_growth' },
    {
      name: 'scope',
      type: 'varchar',
      description: 'all_benefits, kela_paid or municipal_share; the last is the money of the owners',
    },
  ],
  measures: [
    { name: 'growth_part', type: 'double', description: '100 × Δ ln ΔHC: how human capital growth moved it' },
    { name: 'turnover_part', type: 'double', description: '−100 × Δ ln T: how turnover moved it' },
  ],
  numerator: 'growth of human capital per euro of turnover in the twelve months',
  denominator: 'the same twelve months earlier',
  formula: '100 × Δ ln R = 100 × Δ ln ΔHC − 100 × Δ ln T: growth_part + turnover_part, exactly; log points',
  interval:
    'from the lower end now over the upper end then to the upper over the lower: at least the level of the two; empty where an end is not above 0',
  noInterval: 'lower is null or upper is null',
  how: {
    fi: '100 × (kehityksen logaritmin muutos − liikevaihdon logaritmin muutos) vuodessa. Kaksi osaa ovat yhteensä tasan tuloksen muutos.',
    en: '100 × (change of the logarithm of growth − change of that of turnover) in a year. The two parts sum exactly to the change of the result.',
  },
  means: {
    fi: 'Miten inhimillisen pääoman kehitys liikevaihdon euroa kohti on muuttunut vuodessa ja kuinka paljon siitä tulee kehityksestä, kuinka paljon liikevaihdosta. Osat laskevat yhteen tarkasti. Pienet luvut ovat likimain prosentteja.',
    en: 'How the growth of human capital per euro of turnover has changed in a year, and how much of that comes from the growth and how much from turnover. The parts add up exactly. Small figures are nearly percent.',
  },
  not: {
    fi: 'Etuudet ovat tulonsiirtoja: liikevaihto kasvaa työttömyyden kasvaessa ja pienenee tulosten parantuessa, joten liikevaihdon osuus ei ole ansio eikä syy. Suhdanne, laki ja hakijoiden määrä liikuttavat sitä: katso liikevaihtoa työtöntä kohti ja nykyisillä säännöillä. Ei arvioitavissa, ellei kehitys ole kumpanakin vuonna myönteinen.',
    en: 'Benefits are transfers: turnover rises with unemployment and falls as results improve, so the part of turnover is neither merit nor cause. The cycle, law and inflow move it: see turnover per unemployed and at the rules of now. Cannot be estimated unless growth is positive in both years.',
  },
  sources: ['jobseeker_register', 'statfin', 'service_costs', 'benefits'],
  revisions: 'told again with the growth or the turnover of either year',
  basis: ['register'],
  verified: false,
  dependsOn: ['human_capital_per_euro'],
  reach: 'all',
})
