import { defineMetric } from '../definition/metric.ts'
import { bookMonth, ownedCell } from './parts.ts'

export const actionCoverage = defineMetric({
  file: import.meta.url,
  name: 'action_coverage',
  title: { fi: 'Ekosysteemin toimien kattavuus', en: 'Coverage of the ecosystem’s actions' },
  unit: 'percent',
  grain:
    'a month of the area of the ecosystem book, a driver, an actor or all, and what is asked of which cells',
  dimensions: [
    { name: 'seen_by', type: 'varchar', description: 'whole, driver or actor' },
    { name: 'seen_key', type: 'varchar', description: 'key of the driver or the actor, all of the whole' },
    { name: 'cell_has', type: 'varchar', description: 'action, owner or owner_and_resource' },
    { name: 'out_of', type: 'varchar', description: 'all_cells or cells_with_action' },
  ],
  measures: [
    { name: 'why_not_fi', type: 'varchar', description: 'in words why the value is not there' },
    { name: 'why_not_en', type: 'varchar', description: 'the same in English' },
  ],
  numerator:
    'cells that have an action, an owner at the end of the month, or an owner and a resource of its year',
  denominator: 'cells, or cells with an action',
  formula: '100 · cells that have it / cells',
  how: {
    fi: '100 × ajurien ja toimijoiden ruudut, joissa on toimi, vastuullinen tai vastuullinen ja resurssi / kaikki ruudut tai ne, joissa on toimi.',
    en: '100 × cells of drivers and actors with an action, an owner, or an owner and a resource / all cells, or those with an action.',
  },
  means: {
    fi: 'Kuinka monessa muuttujan ja toimijan ruudussa on toimia. Aineistossa ruutuja on 28, ja viidessä lukee ”Ei toimia”. Lisäksi: kuinka monella ruudulla on vastuullinen ja kuinka monella myös resurssi, kaikista ruuduista ja niistä, joissa on toimia. Ennen ensimmäistä kirjausta lukua ei ole: vastuita ei ole vielä kirjattu.',
    en: 'In how many cells of drivers and actors there is an action. The material has 28 cells, and five say “Ei toimia” (no action). Also in how many somebody answers for it, and in how many with a resource, of all cells and of those with an action. Before the first owner is recorded there is no figure: not yet told.',
  },
  not: {
    fi: 'Ei kerro, toteutuvatko toimet, riittävätkö ne tai vaikuttavatko ne. Resurssi on kirjattu, mutta riittävyyttä ei arvioida. Tyhjä ruutu ei ole puute, jos asia ei kuulu toimijalle.',
    en: 'Does not tell whether the actions are taken, are enough or have an effect. A resource is recorded, whether it is enough is not judged. An empty cell is no lack where the matter is not the actor’s.',
  },
  sources: ['ecosystem'],
  revisions: 'told anew with the ecosystem book',
  basis: ['ecosystem'],
  verified: false,
  reach: 'all',
  parts: [bookMonth, ownedCell],
})
