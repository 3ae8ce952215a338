import type { TableWords } from './words.ts'

/** What is told of a scenario of narrow against broad work. */
export const scenario: TableWords = {
  scenario: {
    fi: 'skenaario: alue, vuodet, arvonnat ja se, mihin se nojaa tai miksi sitä ei ole',
    en: 'a scenario: area, years, draws and what it rests on, or why there is none',
  },
  scenario_assumption: {
    fi: 'skenaarion oletus vaihteluväleineen',
    en: 'an assumption of a scenario with its range',
  },
  scenario_figure: {
    fi: 'suure vuoden lopussa tai vuodessa kapealla ja laajalla työllä, keskiarvo ja arvontojen jakauma',
    en: 'a measure at the end of a year or in it under narrow and broad work, mean and spread of the draws',
  },
  scenario_grid_axis: {
    fi: 'säätimen kohta: oletus ja arvo, johon sen voi kääntää',
    en: 'a stop of a slider: an assumption and a value that it can be turned to',
  },
  scenario_grid_point: {
    fi: 'säätimien kohdat yhdessä ja se, mitä laaja työ niillä säästää ja muuttaa kapeaan verrattuna',
    en: 'one stop of every slider, and what broad work then saves and changes against narrow work',
  },
  scenario_hindcast: {
    fi: 'tila ja mallin virhe jo menneeltä ajalta',
    en: 'a state and how far off the model was over months that have passed',
  },
  scenario_payback: {
    fi: 'kukkaro ja se, millä teholla laaja työ maksaa itsensä takaisin',
    en: 'a purse and the effect at which broad work pays itself back',
  },
  scenario_stock: {
    fi: 'henkilöitä tilassa vuoden lopussa kapealla ja laajalla työllä',
    en: 'persons in a state at the end of a year under narrow and broad work',
  },
  scenario_swing: {
    fi: 'oletus ja se, kuinka paljon se liikuttaa nettohyötyä',
    en: 'an assumption and how much it moves the net gain',
  },
}
