import { defineMetric } from '../definition/metric.ts'
import { calendarMonth } from '../geography/parts.ts'
import { toldIndicators, toldValue } from './parts.ts'

export const targetDistance = defineMetric({
  file: import.meta.url,
  name: 'target_distance',
  title: { fi: 'Matka tavoitteeseen', en: 'Distance to target' },
  unit: 'unit_of_metric',
  grain: 'a target of an employment area and a month of the indicator that it is for',
  dimensions: [
    { name: 'indicator', type: 'varchar', description: 'the indicator that the target is for' },
    {
      name: 'told_row',
      type: 'varchar',
      description: 'which row of it, as column=value with commas between; only where there is one',
    },
    { name: 'due_on', type: 'date', description: 'day by which the value is aimed at' },
  ],
  measures: [
    { name: 'owner', type: 'varchar', description: 'role that answers for the target' },
    { name: 'direction', type: 'varchar', description: 'at_least or at_most the target' },
    { name: 'target_value', type: 'double', description: 'value aimed at, in the unit of the indicator' },
    { name: 'current_value', type: 'double', description: 'value of the indicator in the month' },
    {
      name: 'verdict',
      type: 'varchar',
      description:
        'saavutettu: the whole interval is on the side aimed at; ei vielä: none of it is; ei voida sanoa: some of it is, or it is hidden',
    },
  ],
  numerator: 'numerator of the indicator',
  denominator: 'denominator of the indicator; empty where it is not a ratio',
  formula:
    'what is still to go: target − value of at_least, value − target of at_most; negative beyond the target',
  interval:
    'the interval of the indicator seen from the target; of one that counts everybody the value itself',
  how: {
    fi: 'Tavoite − luku, kun lukua halutaan kasvattaa; luku − tavoite, kun sitä halutaan pienentää. Negatiivinen luku: tavoite on ylitetty.',
    en: 'Target − figure where more is aimed at; figure − target where less is. Negative: the target is passed.',
  },
  means: {
    fi: 'Kuinka paljon tavoitteesta puuttuu, ja voiko sen väittää saavutetuksi, kun arvon luottamusväli otetaan huomioon.',
    en: 'How much of a target is still to go, and whether it can be said to be met, the interval of the value considered.',
  },
  not: {
    fi: 'Ei kerro, kenen ansiota muutos on. Tavoitteet ovat alueen omia: alueella ei ole yhtään, kunnes se kirjaa ne tauluun target. Demoaineiston tavoitteet ovat esimerkkejä, eivät kenenkään päätöksiä.',
    en: "Does not tell whose doing a change is. Targets are for the area to set: it has none until it writes them in the table target. Those of demo data are examples and nobody's decision.",
  },
  sources: ['jobseeker_register', 'services', 'statfin'],
  revisions: 'as the indicator',
  basis: ['register'],
  assumes: ['least_told'],
  verified: false,
  dependsOn: [...toldIndicators],
  reach: 'all',
  parts: [calendarMonth, toldValue],
})
