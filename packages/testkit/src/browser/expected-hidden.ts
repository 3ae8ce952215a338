export type Language = 'fi' | 'en'

/** What a page has to say in place of a figure, by the reason that the release gives. */
export const expectedHidden: Record<string, Record<Language, string>> = {
  small_cell: { fi: 'alle 5, ei näytetä', en: 'under 5, not shown' },
  secondary: { fi: 'ei näytetä, suojaa toista lukua', en: 'not shown, protects another figure' },
  part_hidden: { fi: 'osa salattu, ei eriteltävissä', en: 'part hidden, cannot be told apart' },
  hidden_by_source: { fi: 'tilaston tuottaja ei julkaise', en: 'not published by the producer' },
  denominator: { fi: 'liian pieni joukko, ei lasketa', en: 'group too small, not calculated' },
  too_few: { fi: 'liian pieni joukko, ei arvioida', en: 'group too small, not estimated' },
  short_history: {
    fi: 'liian lyhyt seuranta, ei arvioida',
    en: 'followed for too short a time, not estimated',
  },
  not_estimable: { fi: 'ei arvioitavissa', en: 'cannot be estimated' },
  no_interval: { fi: 'väliä ei voi laskea, ei näytetä', en: 'no interval can be calculated, not shown' },
  not_assessed: { fi: 'ei ole vielä arvioitu', en: 'not assessed yet' },
  not_told: { fi: 'ei kirjattu', en: 'not entered' },
  too_short: { fi: 'seuranta ei riitä vielä', en: 'not followed long enough yet' },
  no_value: { fi: 'tulosta ei ole vielä', en: 'no result yet' },
  no_baseline: { fi: 'lähtötasoa ei ole kirjattu', en: 'no baseline entered' },
  not_followed: { fi: 'seuranta ei riitä vielä', en: 'not followed long enough yet' },
  few_areas: { fi: 'alueita liian vähän, ei arvioida', en: 'too few areas, not estimated' },
  few_starters: { fi: 'aloittaneita liian vähän, ei arvioida', en: 'too few starters, not estimated' },
  few_controls: { fi: 'verrokkeja liian vähän, ei arvioida', en: 'too few to compare with, not estimated' },
  not_balanced: {
    fi: 'verrokit eivät vastaa aloittaneita, ei arvioida',
    en: 'those compared with do not match the starters, not estimated',
  },
  placebo: {
    fi: 'ryhmät erosivat jo ennen aloitusta, ei arvioida',
    en: 'the groups differed before the start, not estimated',
  },
  unknown: { fi: 'ei tietoa', en: 'not known' },
}
