import type { TableWords } from './words.ts'

/** Tables that explain the figures: the release itself, its sources, places, code lists. */
export const context: TableWords = {
  benefit_type: { fi: 'etuuslaji', en: 'a type of benefit' },
  decision_ground: {
    fi: 'alue ja peruste valinnalle kapean ja laajan ekosysteemityön välillä',
    en: 'an area and a ground of the choice between narrow and broad ecosystem work',
  },
  employment_area: {
    fi: 'työllisyysalue, josta julkaisussa on lukuja',
    en: 'an employment area that the release has figures of',
  },
  esf_indicator: {
    fi: 'ESR+-rahaston yhteinen indikaattori ja se, miten se lasketaan tai miksi ei',
    en: 'a common indicator of ESF+, and how it is counted or why it is not',
  },
  headline_kpi: {
    fi: 'alue ja ensimmäisenä näytettävä luku tavoitteineen, sekä sama luku kuukausi ja vuosi sitten',
    en: 'an area and a figure that is shown first, with its target and what it was a month and a year ago',
  },
  load_summary: {
    fi: 'taulu, johon aineistoa on luettu, ja rivien määrät',
    en: 'a table that data were loaded into, with counts of rows',
  },
  mainland_area: { fi: 'Manner-Suomen työllisyysalue', en: 'an employment area of mainland Finland' },
  metric: {
    fi: 'indikaattori ja sen määritelmä',
    en: 'an indicator with its definition',
  },
  municipality: {
    fi: 'kunta alueelta, josta julkaisussa on lukuja',
    en: 'a municipality of an area that the release has figures of',
  },
  municipality_boundary: {
    fi: 'kunnan raja kartalla; piirretty mittakaavaan 1:4 500 000',
    en: 'the boundary of a municipality on a map; drawn for 1 : 4 500 000',
  },
  municipality_position: {
    fi: 'kunnan ruutu ruutukartassa; suuntaa-antava',
    en: 'the tile of a municipality in a tile map; approximate',
  },
  parameter: {
    fi: 'parametri tai sääntö, johon indikaattori nojaa',
    en: 'a parameter or rule that an indicator rests on',
  },
  reject_summary: {
    fi: 'taulu ja sääntö, jonka vuoksi rivejä on hylätty',
    en: 'a table and a rule for which rows were refused',
  },
  release_column: {
    fi: 'indikaattorin taulun sarake ja mitä se tarkoittaa',
    en: 'a column of an indicator’s table and what it means',
  },
  release_info: { fi: 'tämä julkaisu', en: 'this release' },
  release_table: { fi: 'julkaisun taulu', en: 'a table of the release' },
  service_area: { fi: 'työnhakijoiden palvelualue iän mukaan', en: 'a service area of job seekers by age' },
  service_class: { fi: 'palvelujen luokka', en: 'a class of services' },
  source_freshness: {
    fi: 'lähde ja se, miten tuoretta siitä saatu aineisto on',
    en: 'a source and how fresh what it gave is',
  },
}
