import type { TableWords } from './words.ts'

/** The sheets of the ecosystem book. */
export const ecosystem: TableWords = {
  ecosystem_action: {
    fi: 'ajurin ja toimijan ruutu: toimi tai se, ettei toimia ole',
    en: 'the cell of a driver and an actor: an action, or that there is none',
  },
  ecosystem_action_owner: {
    fi: 'ruudun toimen vastuutaho ja resurssi ajalta',
    en: 'the owner and resource of the action of a cell, for a time',
  },
  ecosystem_actor: { fi: 'ekosysteemin toimija', en: 'an actor of the ecosystem' },
  ecosystem_agreement: { fi: 'sopimuksen osapuoli', en: 'a party of an agreement' },
  ecosystem_change: { fi: 'muutos ekosysteemikirjan soluun', en: 'a change of a cell of the ecosystem book' },
  ecosystem_coordination_role: { fi: 'koordinaatiotehtävä ajalta', en: 'a coordination role, for a time' },
  ecosystem_criterion: {
    fi: 'kapean ja laajan työn erottava kriteeri',
    en: 'a criterion that parts narrow from broad work',
  },
  ecosystem_decision: { fi: 'kokouksen päätös', en: 'a decision of a meeting' },
  ecosystem_driver: {
    fi: 'työllisyyden ajuri väitteineen ja kehityskysymyksineen',
    en: 'a driver of employment with its statement and development question',
  },
  ecosystem_intervention: {
    fi: 'interventio ja siltä odotettu tulos',
    en: 'an intervention and the result expected of it',
  },
  ecosystem_maturity_score: {
    fi: 'arvioijan pisteet kriteerille päivänä',
    en: 'the score of a criterion by a scorer on a day',
  },
  ecosystem_meeting: { fi: 'kokous', en: 'a meeting' },
  ecosystem_municipality_index: {
    fi: 'kunnan indeksiluku, jonka ohjausryhmän aineisto mainitsee',
    en: 'the index of a municipality as the material of the steering group states it',
  },
  ecosystem_next_step: { fi: 'ekosysteemityön seuraava askel', en: 'a next step of the ecosystem work' },
  ecosystem_node: {
    fi: 'kehitysnoodi, klusteri tai työryhmä',
    en: 'a development node, cluster or task force',
  },
  ecosystem_premise: {
    fi: 'lähtökohta tai kysymys ohjausryhmän aineistosta',
    en: 'a premise or question of the material of the steering group',
  },
  ecosystem_resource: {
    fi: 'resurssi, jonka organisaatio antaa vuodeksi',
    en: 'a resource that an organisation gives for a year',
  },
}
