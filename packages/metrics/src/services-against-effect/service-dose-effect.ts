import { generatorOf } from '@elinvoima/statistics'
import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { areaMonth } from '../labour-market/parts.ts'
import { followedState } from '../pathway/parts.ts'
import { type DoseCurve, doseCurve } from './dose-curve.ts'
import { personBackground } from './parts.ts'
import { historiesOf, readServiceDoseRows, type ServiceDoseRow } from './service-dose-rows.ts'
import { DOSE_MONTHS } from './service-histories.ts'

const doses = [0, 1, 2, 3, 6, 9, 12]
const MOST_MEAN_OFF = 0.25

/** Rules of reference.metric_parameter by name. */
type Value = (name: string) => number

/** Persons whose dose is nearer to this one than to any other told of. */
function personsNear(dose: number, persons: readonly number[]): number {
  const distance = (own: number, told: number) => Math.abs(own - told)
  const nearest = (own: number) =>
    doses.reduce((best, told) => (distance(own, told) < distance(own, best) ? told : best))
  return persons.reduce((sum, count, own) => sum + (nearest(own) === dose ? count : 0), 0)
}

/** Why a curve is not told: its weights leave too little, or do not average near 1. */
function isUnreliable(curve: DoseCurve, value: Value): boolean {
  return (
    curve.effectiveSize < value('effect_least_ess') ||
    Math.abs(curve.meanUntruncatedWeight - 1) > MOST_MEAN_OFF ||
    curve.drawsUsed < value('bootstrap_draws') / 2
  )
}

function curveRows(rows: readonly ServiceDoseRow[], value: Value): MetricValues[] {
  const least = value('least_persons')
  const compared = rows.reduce(
    (sum, { months_in_work, persons }) => sum + (months_in_work < 0 ? 0 : persons),
    0,
  )
  if (compared < least) return doses.map((dose) => ({ dose, suppressed_reason: 'too_few' }))
  const curve = doseCurve(historiesOf(rows), doses, {
    draws: value('bootstrap_draws'),
    level: value('interval_level') / 100,
    generator: generatorOf(value('bootstrap_seed'), 'service dose'),
  })
  if (curve === null) return doses.map((dose) => ({ dose, suppressed_reason: 'not_estimable' }))
  const weights = { ess: curve.effectiveSize, mean_weight: curve.meanUntruncatedWeight }
  if (isUnreliable(curve, value))
    return doses.map((dose) => ({ dose, ...weights, suppressed_reason: 'not_estimable' }))
  const ofNone = personsNear(0, curve.persons)
  return curve.effects.map(({ expected, difference, interval }, place) => {
    const dose = doses[place] as number
    const persons = personsNear(dose, curve.persons)
    if (persons < least || ofNone < least) return { dose, ...weights, suppressed_reason: 'too_few' }
    return {
      dose,
      ...weights,
      numerator: expected,
      denominator: curve.atNone,
      value: difference,
      lower: interval.lower,
      upper: interval.upper,
      persons,
    }
  })
}

async function compute({ connection, cells, assumptions }: ComputeInput): Promise<MetricValues[]> {
  const value = (name: string) => assumptions.of(name).value
  const read = await connection.runAndReadAll(cells, { effect_window: value('effect_window') })
  const rows = readServiceDoseRows(read.getRowObjectsJson())
  const areas = [...new Set(rows.map(({ employment_area_code }) => employment_area_code))]
  return areas.flatMap((area) => {
    const own = rows.filter(({ employment_area_code }) => employment_area_code === area)
    return curveRows(own, value).map((row) => ({
      geography_level: 'employment_area',
      geography_code: area,
      month: own[0]?.last_month ?? null,
      basis: 'register',
      ...row,
    }))
  })
}

export const serviceDoseEffect = defineMetric({
  file: import.meta.url,
  name: 'service_dose_effect',
  title: {
    fi: 'Palvelukuukausien määrän vaikutus',
    en: 'Effect of the number of service months',
  },
  unit: 'percentage_point',
  grain: 'an employment area and a number of service months',
  dimensions: [
    {
      name: 'dose',
      type: 'integer',
      description:
        'count days in a service or placed work (states S and A), as in service_intensity, of the twelve after the first of unemployment',
    },
  ],
  measures: [
    { name: 'ess', type: 'double', description: 'effective number of persons under the weights' },
    { name: 'mean_weight', type: 'double', description: 'mean weight before truncation; about 1 is sound' },
  ],
  numerator: `percent of months 13–24 in open-market work, expected at the dose`,
  denominator: 'the same expected at no service',
  formula: `numerator − denominator, points; restricted cubic spline of dose, background beside it, by weighted least squares; stabilised weights of services and of staying without work each month, truncated at the 1st and 99th percentile`,
  interval:
    'percentile interval at interval_level of bootstrap samples of persons, weights found anew in each',
  how: {
    fi: 'Työssäolon osuus toisena vuonna, kun palvelukuukausia on ensimmäisenä vuonna näin monta − sama osuus ilman palveluja. Taustan erot poistetaan painoilla ja mallilla.',
    en: 'Share of the second year in work with so many service months in the first − the same share with none. Differences of background are taken out by weights and a model.',
  },
  means: {
    fi: `Montako prosenttiyksikköä enemmän toisen vuoden kuukausista ollaan avoimilla työmarkkinoilla, kun ensimmäisenä työttömyysvuonna oli palvelukuukausia näin monta eikä yhtään. Mukana ovat koko vuoden ilman työtä olleet; painot tekevät heistä taustaltaan samanlaisia palvelujen määrästä riippumatta ja korvaavat työhön tai muualle lähteneet. Taustassa ovat ikä, sukupuoli, koulutus sekä edeltäneet työ- ja työttömyyskuukaudet. Yksi prosenttiyksikkö on 0,12 kuukautta.`,
    en: `How many points more of the months of the second year are in open-market work with so many service months in the first year of unemployment than with none. Told of those without work all that year; weights make their background the same whatever the amount of services and stand in for those who left. The background is age, sex, education, and earlier months of work and unemployment. A point is 0.12 months.`,
  },
  not: {
    fi: 'Ei satunnaiskoe: terveys, motivaatio ja vuoden aikana muuttuva tilanne eivät ole taustassa, ja vaikeampi asiakas saa enemmän palveluja (käänteinen syy). Vuoden aikana työllistyneistä ei kerrota, koska palveluun ehtii vain yhä työtön (kuolematon aika), joten palvelun apu ensimmäisenä vuonna ei näy. Suhdanne, kohdentuminen ja kyllästyminen vaikuttavat, eikä määrä ole laatu. Kuukausi luetaan laskentapäivän tilasta: lyhyt kurssi laskentapäivien välissä puuttuu. Ei kerrota, jos henkilöitä on liian vähän tai painot eivät pidä.',
    en: 'Not a randomised trial: health, motivation and what changes in the year are not in the background, and harder cases get more services (reverse causality). Those who find work in the year are not told of, since only those still unemployed come to a service (immortal time), so what services do in that year is not seen. The cycle, targeting and saturation matter, and quantity is not quality. A month is read from the state on the count day: a short course between two is missing. Not told with too few persons or weights that do not hold.',
  },
  sources: ['jobseeker_register'],
  revisions: 'estimated anew with any change of the register',
  basis: ['register'],
  parameters: {
    dose_months: {
      meaning: {
        fi: 'kuukaudet, joiden palvelut lasketaan, ja yhtä monta seuraavaa, joiden työ lasketaan',
        en: 'months whose services are counted, and as many after them whose work is',
      },
      value: DOSE_MONTHS,
      unit: 'month',
      verified: false,
      origin: 'oletus / assumption',
    },
    most_mean_weight_off: {
      meaning: {
        fi: 'painojen keskiarvon suurin poikkeama yhdestä, jolla vaikutus kerrotaan',
        en: 'how far from one the mean of the weights may lie where the effect is told',
      },
      value: MOST_MEAN_OFF,
      unit: 'weight',
      verified: false,
      origin:
        'oletus; keskiarvon tulee olla noin 1, Cole & Hernán 2008 / assumption; the mean should be about 1, Cole & Hernán 2008',
    },
  },
  verified: false,
  assumes: [
    'interval_level',
    'bootstrap_draws',
    'bootstrap_seed',
    'least_persons',
    'effect_least_ess',
    'effect_window',
    'known_exit_months',
  ],
  reach: 'all',
  parts: [followedState, areaMonth, personBackground],
  compute,
})
