import { defineMetric } from '../definition/metric.ts'
import { bookMonth } from './parts.ts'

export const actionCoverage = defineMetric({
  file: import.meta.url,
  name: 'action_coverage',
  title: { fi: 'Ekosysteemin toimien kattavuus', en: 'Coverage of the ecosystem’s actions' },
  unit: 'percent',
  grain:
    'a month of the area of the ecosystem book and a driver, an actor, or all cells of drivers and actors',
  dimensions: [
    { name: 'seen_by', type: 'varchar', description: 'whole, driver or actor' },
    { name: 'seen_key', type: 'varchar', description: 'key of the driver or the actor, all of the whole' },
  ],
  numerator: 'cells where the actor has an action for the driver',
  denominator: 'cells',
  formula: '100 · cells with an action / cells',
  means: {
    fi: 'Kuinka monessa muuttujan ja toimijan ruudussa on toimia. Aineistossa ruutuja on 28, ja viidessä lukee ”Ei toimia”.',
    en: 'In how many cells of drivers and actors there is an action. The material has 28 cells, and five say “Ei toimia” (no action).',
  },
  not: {
    fi: 'Ei kerro, toteutuvatko toimet, riittävätkö ne tai vaikuttavatko ne. Tyhjä ruutu ei ole puute, jos asia ei kuulu toimijalle.',
    en: 'Does not tell whether the actions are taken, are enough or have an effect. An empty cell is no lack where the matter is not the actor’s.',
  },
  sources: ['ecosystem'],
  revisions: 'told anew with the ecosystem book',
  basis: ['ecosystem'],
  verified: false,
  reach: 'all',
  parts: [bookMonth],
})
