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
import type { Area } from './read-areas.ts'
import { segmentedChange } from './segmented-change.ts'

// the case of a broad, mature ecosystem that the material names
const broadCase = 'pohjois-karjala'

const against = {
  broad_case: ({ slug }: Area) => slug === broadCase,
  other_areas: () => true,
} as const

const monthsInYear = 12

/** The area less the mean of those it is compared with; null where none of them is there. */
function differenceFrom({ treated, donors, months, adjusted }: Compared, chosen: (area: Area) => boolean) {
  const others = donors.filter(chosen).flatMap(({ code }) => adjusted.get(code) ?? [])
  if (others.length === 0) return null
  const areas = others.length / months.length
  return (adjusted.get(treated.code) ?? []).map(
    (value, at) =>
      value - others.reduce((sum, one, place) => (place % months.length === at ? sum + one : sum), 0) / areas,
  )
}

function checkRows(comparison: Comparison, compared: Compared, level: number): MetricValues[] {
  return Object.entries(against).flatMap(([name, chosen]): MetricValues[] => {
    const row = { ...comparisonRow(comparison, compared.months.at(-1) ?? comparison.latest), against: name }
    const difference = differenceFrom(compared, chosen)
    if (difference === null)
      return [
        {
          ...row,
          change: 'level',
          why_not_fi: 'Vertailualueelta ei ole kaikkia kuukausia.',
          suppressed_reason: 'too_few',
        },
      ]
    return segmentedChange(difference, compared.known, level).map(({ change, value, interval }) => {
      const per = change === 'slope' ? monthsInYear : 1
      return {
        ...row,
        change,
        numerator: per * value,
        value: per * value,
        lower: per * interval.lower,
        upper: per * interval.upper,
      }
    })
  })
}

async function compute(input: ComputeInput): Promise<MetricValues[]> {
  const level = input.assumptions.of('interval_level').value / 100
  return (await readComparisons(input)).flatMap((comparison) => {
    const { compared } = comparison
    if (isCompared(compared)) return checkRows(comparison, compared, level)
    return Object.keys(against).map((name) => ({
      ...refusedRow(comparison, compared),
      against: name,
      change: 'level',
    }))
  })
}

export const trajectoryCrossCheck = defineMetric({
  file: import.meta.url,
  cells: new URL('trajectory-gap.cells.sql', import.meta.url),
  name: 'trajectory_cross_check',
  title: {
    fi: 'Kehityskulun ristiintarkistus',
    en: 'Cross-check of the trajectory',
  },
  unit: 'percentage_point',
  grain:
    'an area of the ecosystem book, an outcome, what it is compared with and a change, in the latest month',
  dimensions: [
    comparedOutcome,
    {
      name: 'against',
      type: 'varchar',
      description: 'broad_case: North Karelia; other_areas: the mean of all areas with every month',
    },
    { name: 'change', type: 'varchar', description: 'level: a jump at the decision; slope: a turn, a year' },
  ],
  measures: comparisonMeasures,
  numerator:
    'the jump, or the turn times twelve, of the difference of the area from what it is compared with',
  denominator: null,
  formula:
    'coefficients of after and months after in a regression of the seasonally adjusted difference on month, after and months after',
  interval: 'normal at interval_level by Newey–West errors, lag 4 (n / 100)^(2/9), factor n / (n − k)',
  means: {
    fi: 'Muuttuiko alueen ja vertailun välinen ero päätöksessä: hyppäsikö se, vai kääntyikö sen suunta. Tarkistaa synteettisen verrokin tulosta toisella menetelmällä, Pohjois-Karjalaa ja muiden alueiden keskiarvoa vastaan.',
    en: 'Whether the difference of the area from the comparison changed at the decision: whether it jumped, or its direction turned. Checks the result of the synthetic control by another method, against North Karelia and the mean of the other areas.',
  },
  not: {
    fi: 'Ei vaikutus yksinään: yhden alueen aikasarja ei erota päätöstä muusta samaan aikaan tapahtuneesta, ja vuosina 2024–2026 on yhtä aikaa uudistus, etuusleikkaukset ja taantuma. Bayesilaista rakennemallia (CausalImpact) ei lasketa.',
    en: 'Not an effect by itself: the series of one area does not tell the decision from what else happened at the time, and 2024–2026 hold the reform, benefit cuts and a recession at once. A Bayesian structural model (CausalImpact) is not computed.',
  },
  revisions: 'told anew with any month',
  ...comparisonBasis,
  compute,
})
