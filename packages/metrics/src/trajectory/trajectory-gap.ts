import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import {
  comparedOutcome,
  comparisonBasis,
  comparisonMeasures,
  comparisonRow,
  refusedRow,
} from './comparison-rows.ts'
import { type Compared, type Comparison, isCompared, readComparisons } from './comparisons.ts'
import { type SyntheticGap, syntheticGap } from './synthetic-gap.ts'

const namedDonors = 3

/** The heaviest donors with their weights: `Kainuu 41 %, …`. */
function largestDonors({ donors }: Compared, { control }: SyntheticGap): string {
  return donors
    .map(({ name }, at) => ({ name, weight: control.weights[at] ?? 0 }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, namedDonors)
    .map(({ name, weight }) => `${name} ${Math.round(100 * weight)} %`)
    .join(', ')
}

function gapRows(comparison: Comparison, compared: Compared, level: number): MetricValues[] {
  const { treated, donors, months, known, adjusted } = compared
  const rows = [treated, ...donors].flatMap(({ code }) => adjusted.get(code) ?? [])
  const panel = {
    outcomes: { values: Float64Array.from(rows), columns: months.length },
    treatedUnit: 0,
    prePeriods: known,
  }
  const found = syntheticGap(panel, level)
  const { gaps, synthetic } = found.control
  const donorsFi = largestDonors(compared, found)
  let cumulative = 0
  return months.map((month, at): MetricValues => {
    const gap = gaps[at] ?? Number.NaN
    const band = found.band[at]
    if (at >= known) cumulative += gap
    return {
      ...comparisonRow(comparison, month),
      is_after: at >= known,
      placebo_lower: band?.lower ?? null,
      placebo_upper: band?.upper ?? null,
      cumulative_gap: at >= known ? cumulative : null,
      before_rmspe: found.control.preRmspe,
      rmspe_ratio: Number.isFinite(found.ratio) ? found.ratio : null,
      placebo_p: found.placeboP,
      conformal_p: found.conformalP,
      donors: donors.length,
      largest_donors_fi: donorsFi,
      numerator: adjusted.get(treated.code)?.[at] ?? null,
      denominator: synthetic[at] ?? null,
      value: gap,
      lower: band ? gap - band.upper : null,
      upper: band ? gap - band.lower : null,
    }
  })
}

async function compute(input: ComputeInput): Promise<MetricValues[]> {
  const level = input.assumptions.of('interval_level').value / 100
  return (await readComparisons(input)).flatMap((comparison) =>
    isCompared(comparison.compared)
      ? gapRows(comparison, comparison.compared, level)
      : [refusedRow(comparison, comparison.compared)],
  )
}

export const trajectoryGap = defineMetric({
  file: import.meta.url,
  name: 'trajectory_gap',
  title: { fi: 'Alueen ero synteettiseen verrokkiin', en: 'Gap of the area from its synthetic control' },
  unit: 'percentage_point',
  grain: 'an area of the ecosystem book, an outcome and a month compared, or the latest where it is not',
  dimensions: [comparedOutcome],
  measures: [
    { name: 'is_after', type: 'boolean', description: 'after the decision month' },
    { name: 'placebo_lower', type: 'double', description: 'where the gaps of the other areas begin' },
    { name: 'placebo_upper', type: 'double', description: 'where they end, at interval_level' },
    {
      name: 'cumulative_gap',
      type: 'double',
      description: 'sum of the gaps since the decision, point-months',
    },
    {
      name: 'before_rmspe',
      type: 'double',
      description: 'fit before the decision: root mean squared gap, points',
    },
    {
      name: 'rmspe_ratio',
      type: 'double',
      description: 'root mean squared gap after the decision / before it',
    },
    {
      name: 'placebo_p',
      type: 'double',
      description: 'share of the areas, each taken as treated, whose ratio is at least as large',
    },
    {
      name: 'conformal_p',
      type: 'double',
      description:
        'p of no effect by cyclic shifts of the residuals; of little power over three years of many areas',
    },
    { name: 'donors', type: 'integer', description: 'areas that the synthetic control may be made of' },
    { name: 'largest_donors_fi', type: 'varchar', description: 'the three heaviest of them with weights' },
    ...comparisonMeasures,
  ],
  numerator: 'the outcome of the area, seasonally adjusted, percent',
  denominator:
    'the same of its synthetic control: the other areas weighted to go as it went before the decision',
  formula:
    'outcome − synthetic; augmented synthetic control over the areas with every month from 1/2025, or from comparison_months_before before the decision where that is earlier',
  interval:
    'value less the gaps that the method finds for the other areas, the middle interval_level of them',
  how: {
    fi: 'Alueen kausitasoitettu luku − synteettisen verrokin luku. Verrokki on muiden alueiden painotettu keskiarvo, joka kulki ennen päätöstä samoin kuin alue.',
    en: 'The seasonally adjusted figure of the area − that of its synthetic control: the other areas weighted to go as it went before the decision.',
  },
  means: {
    fi: 'Kuinka paljon alueen työttömyys, pitkäaikaistyöttömyys ja aktivointiaste poikkeavat siitä, miten muista alueista painotettu verrokki on kehittynyt päätöksen jälkeen. Vieressä on sovitus ennen päätöstä ja vaihteluväli, jolle muiden alueiden erot asettuvat samalla menetelmällä. Ennen kuin kuukausia on 24 ennen ja 12 jälkeen, lukua ei ole, ja syy sanotaan.',
    en: 'How far unemployment, long-term unemployment and the activation rate of the area lie from how a control weighted of the other areas has gone since the decision. Beside it the fit before the decision and the band in which the gaps of the other areas lie by the same method. Until there are 24 months before and 12 after there is no figure, and it is said why.',
  },
  not: {
    fi: 'Ei todistettu vaikutus: ero voi johtua muustakin, mitä alueella tapahtui päätöksen jälkeen. Ero, joka on vaihteluvälin sisällä, ei erotu sattumasta, ja huono sovitus ennen päätöstä tekee siitä tyhjän. Siirtymistä työhön ei ole julkista tilastoa kaikilta alueilta, joten niitä ei verrata. Alue, jonka kypsyysluokka muuttuu, ei ole verrokki, mutta vain oman alueen kypsyys tunnetaan.',
    en: 'Not a proven effect: the gap may come of anything else that happened in the area since the decision. A gap within the band cannot be told from chance, and a poor fit before the decision makes it say nothing. There are no public statistics of exits to work in all areas, so they are not compared. An area whose class of maturity changes is no donor, but only that of the own area is known.',
  },
  revisions: 'told anew with any month, since the weights rest on all of them',
  ...comparisonBasis,
  compute,
})
