import { defineMetric } from '../definition/metric.ts'
import { toldIndicators, toldValue } from '../target/parts.ts'
import { bookMonth } from './parts.ts'

export const interventionResult = defineMetric({
  file: import.meta.url,
  name: 'intervention_result',
  title: {
    fi: 'Intervention odotettu ja saatu tulos',
    en: 'Expected and achieved result of an intervention',
  },
  unit: 'unit_of_metric',
  grain: 'an intervention of the ecosystem book and a month, with the indicator that tells of its result',
  dimensions: [
    { name: 'intervention_key', type: 'varchar', description: 'key of the intervention' },
    { name: 'driver_key', type: 'varchar', description: 'driver of employment that it is for' },
    { name: 'state', type: 'varchar', description: 'planned, running, ended or cancelled' },
    {
      name: 'indicator',
      type: 'varchar',
      description: 'indicator of the result; empty where it is stated by hand',
    },
    { name: 'target_on', type: 'date', description: 'day by which the result is expected' },
  ],
  measures: [
    { name: 'expected_value', type: 'double', description: 'value aimed at' },
    { name: 'baseline_value', type: 'double', description: 'value before the start' },
    { name: 'own_resources_eur', type: 'decimal(18, 2)', description: 'own money' },
    { name: 'external_funding_eur', type: 'decimal(18, 2)', description: 'external money' },
    {
      name: 'external_funder',
      type: 'varchar',
      description: 'whose the external money is: esf_plus, state, other',
    },
    { name: 'current_value', type: 'double', description: 'value in the month, or as stated by then' },
    { name: 'reached_percent', type: 'double', description: 'change from the baseline per change expected' },
    { name: 'verdict', type: 'varchar', description: 'whether the value aimed at is reached, in Finnish' },
    { name: 'verdict_en', type: 'varchar', description: 'the same in English' },
    { name: 'reading_fi', type: 'varchar', description: 'why it is no effect' },
    { name: 'reading_en', type: 'varchar', description: 'the same in English' },
  ],
  numerator: 'numerator of the indicator',
  denominator: 'denominator of the indicator; empty where it is not a ratio',
  formula: 'value − baseline, before and after',
  interval:
    'the interval of the indicator seen from the baseline; empty where the result is stated by hand, or the indicator counts everybody',
  noInterval: 'lower is null or upper is null',
  how: {
    fi: 'Luku nyt − luku ennen aloitusta.',
    en: 'The figure now − the figure before the start.',
  },
  means: {
    fi: 'Mitä interventiolta odotettiin, mitä on saatu, mitä se maksaa ja kenen rahaa se on. Ennen ja jälkeen -vertailu.',
    en: 'What was expected of an intervention, what has come, what it costs and whose money it is. A comparison of before and after.',
  },
  not: {
    fi: 'Ei vaikutus: ei kerro, mitä olisi tapahtunut ilman interventiota, koska vertailukohtaa ei ole.',
    en: 'Not an effect: does not tell what would have happened without the intervention, for there is no counterfactual.',
  },
  sources: ['ecosystem', 'jobseeker_register', 'services', 'statfin'],
  revisions: 'as the indicator and the ecosystem book',
  basis: ['ecosystem'],
  assumes: ['least_told'],
  verified: false,
  dependsOn: [...toldIndicators],
  reach: 'all',
  parts: [bookMonth, toldValue],
})
