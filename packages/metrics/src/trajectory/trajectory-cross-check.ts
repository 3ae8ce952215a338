import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { comparedOutcome, comparisonBasis, comparisonMeasures, refusedRow } from './comparison-rows.ts'
import { comparisonAssumptions, isCompared, readComparisons } from './comparisons.ts'
import { controlsOf } from './controls.ts'
import { checkRows, LEVEL_STEP } from './cross-check-rows.ts'

async function compute(input: ComputeInput): Promise<MetricValues[]> {
  const value = (name: string) => input.assumptions.of(name).value
  const options = { level: value('interval_level') / 100, seed: value('bootstrap_seed') }
  return (await readComparisons(input)).flatMap((comparison) => {
    const { compared } = comparison
    if (isCompared(compared)) return checkRows(comparison, compared, options)
    return Object.keys(controlsOf).map((name) => ({
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
      description: 'broad_case: North Karelia; other_areas: all areas with every month',
    },
    {
      name: 'change',
      type: 'varchar',
      description:
        'level: a jump at the decision; slope: a turn, a year; mean: how far the months after it lie from what was expected',
    },
  ],
  measures: [
    {
      name: 'cumulative_gap',
      type: 'double',
      description: 'of the mean: sum of the months after the decision, point-months',
    },
    { name: 'cumulative_lower', type: 'double', description: 'where its interval begins' },
    { name: 'cumulative_upper', type: 'double', description: 'where it ends' },
    {
      name: 'tail_probability',
      type: 'double',
      description: 'of the mean: posterior probability that chance alone sums to as much on that side',
    },
    ...comparisonMeasures,
  ],
  numerator:
    'the jump, or the turn times twelve, of the difference of the area from the mean of what it is compared with; or the mean of the outcome after the decision less what was expected of it',
  denominator: null,
  formula:
    'level and slope: coefficients of after and months after in a regression of the seasonally adjusted difference on month, after and months after; mean: Bayesian structural time series (CausalImpact), a local level and a regression on North Karelia, or on the means of the areas of low, middling and high level before the decision, priors as of CausalImpact but no spike and a level that walks as level_step says',
  interval:
    'at interval_level; level and slope: normal by Newey–West errors, lag 4 (n / 100)^(2/9), factor n / (n − k); mean: posterior',
  how: {
    fi: 'Alueen ja verrokin kausitasoitetun erotuksen hyppy ja suunnan muutos päätöksen jälkeen (paloittainen regressio). Lisäksi toteutuneen keskiarvon ero siitä, mitä verrokin kulusta odotettiin (rakenteellinen aikasarjamalli).',
    en: 'The jump and the turn of the seasonally adjusted difference from the control after the decision (segmented regression). Also how the mean that came differs from what the control led to expect (structural time series).',
  },
  means: {
    fi: 'Muuttuiko alueen ja vertailun välinen ero päätöksessä: hyppäsikö se, vai kääntyikö sen suunta. Lisäksi kuinka paljon luku on päätöksen jälkeen keskimäärin poikennut siitä, mitä vertailualueiden kehityksestä olisi odottanut (bayesilainen rakennemalli, CausalImpact). Tarkistaa synteettisen verrokin tulosta kahdella muulla menetelmällä, Pohjois-Karjalaa ja muita alueita vastaan.',
    en: 'Whether the difference of the area from the comparison changed at the decision: whether it jumped, or its direction turned. Besides, how far the outcome has on average lain since the decision from what the areas compared led to expect (Bayesian structural model, CausalImpact). Checks the result of the synthetic control by two other methods, against North Karelia and the other areas.',
  },
  not: {
    fi: 'Ei vaikutus yksinään: yhden alueen aikasarja ei erota päätöstä muusta samaan aikaan tapahtuneesta, ja vuosina 2024–2026 on yhtä aikaa uudistus, etuusleikkaukset ja taantuma. Rakennemalli olettaa, ettei päätös koske vertailualueita ja että alueen taso vaeltaa vain vähän; jos se vaeltaa enemmän, väli on liian kapea ja todennäköisyys liian pieni.',
    en: 'Not an effect by itself: the series of one area does not tell the decision from what else happened at the time, and 2024–2026 hold the reform, benefit cuts and a recession at once. The structural model takes the decision not to touch the areas compared, and the level of the area to walk only a little; where it walks more, the interval is too short and the probability too small.',
  },
  revisions: 'told anew with any month',
  parameters: {
    level_step: {
      meaning: {
        fi: 'kuinka paljon alueen tason uskotaan vaeltavan kuukaudessa rakennemallissa',
        en: 'how far the level of the area is believed to walk in a month in the structural model',
      },
      value: LEVEL_STEP,
      unit: 'standard deviation',
      verified: false,
      origin:
        'CausalImpactin ohjeen varovaisempi arvo; oletusarvo 0,01 antaa liian lyhyen välin, jos taso vaeltaa / the safer value of the CausalImpact manual, from memory',
    },
  },
  ...comparisonBasis,
  assumes: [...comparisonAssumptions, 'bootstrap_seed'],
  compute,
})
