import { type Ground, latestOf, ofScenario } from './ground.ts'

const assumed = (name: string) =>
  ofScenario(
    'scenario_assumption',
    { value: 'told.value', lower: 'told.low', upper: 'told.high' },
    `told.name = '${name}'`,
  )

/** What is not known, and what would be told once it is. */
export const unknown: readonly Ground[] = [
  {
    key: 'effect_of_the_ecosystem',
    kind: 'known',
    shownBy: 'trajectory_gap',
    unit: 'percentage_point',
    select: latestOf(
      'trajectory_gap',
      { whyNot: 'why_not_fi', whyNotEn: 'why_not_en' },
      "outcome = 'unemployed'",
    ),
    fi: 'Työttömien osuus poikkeaa päätöksen jälkeen muista alueista kootusta verrokista {value} ({lower}–{upper}).',
    en: 'After the decision the share of unemployed differs from the control made of other areas by {value} ({lower}–{upper}).',
    otherwiseFi: 'Ei tiedetä, mitä ekosysteemityö vaikuttaa: vertailua ei voi vielä laskea.',
    otherwiseEn: 'It is not known what ecosystem work does: the comparison cannot be computed yet.',
  },
  {
    key: 'effect_of_broad_work',
    kind: 'unknown',
    shownBy: 'scenario_assumption',
    unit: 'percent',
    select: assumed('effect'),
    fi: 'Ei tiedetä, paljonko laaja työ parantaa siirtymiä työhön ja koulutukseen. Skenaario olettaa {value} ({lower}–{upper}); lähdettä ei ole.',
    en: 'It is not known how much broad work improves moves to work and education. The scenario assumes {value} ({lower}–{upper}); there is no source.',
    otherwiseFi: 'Ei tiedetä, paljonko laaja työ parantaa siirtymiä työhön ja koulutukseen.',
    otherwiseEn: 'It is not known how much broad work improves moves to work and education.',
  },
  {
    key: 'displacement',
    kind: 'unknown',
    shownBy: 'scenario_assumption',
    unit: 'percent',
    select: assumed('displacement'),
    fi: 'Ei tiedetä, paljonko hyödystä on muilta työnhakijoilta pois. Skenaario olettaa {value} ({lower}–{upper}).',
    en: 'It is not known how much of the gain is taken from other job seekers. The scenario assumes {value} ({lower}–{upper}).',
    otherwiseFi: 'Ei tiedetä, paljonko hyödystä on muilta työnhakijoilta pois.',
    otherwiseEn: 'It is not known how much of the gain is taken from other job seekers.',
  },
  {
    key: 'maturity_of_others',
    kind: 'unknown',
    shownBy: 'area_trajectory',
    unit: 'words',
    select: `select area.code as area_code, max(told.month) as month, cast(null as double) as value,
        cast(null as double) as lower, cast(null as double) as upper, cast(null as double) as other,
        min(told.maturity_class_fi) as text, min(told.maturity_class_en) as word_en,
        cast(null as varchar) as why_not_fi, cast(null as varchar) as why_not_en
      from marts.main.employment_area as area
      cross join marts.main.area_trajectory as told
      inner join marts.main.mainland_area as broad on broad.code = told.geography_code
      where broad.slug = 'pohjois-karjala'
      group by area.code`,
    fi: 'Pohjois-Karjalan kypsyys samoin perustein: {text}. Aineisto pitää sitä laajana ja kypsänä.',
    en: 'The maturity of North Karelia on the same criteria: {text}. The material takes it for broad and mature.',
    otherwiseFi: 'Pohjois-Karjalan kypsyyttä ei ole arvioitu samoin perustein.',
    otherwiseEn: 'The maturity of North Karelia has not been assessed on the same criteria.',
  },
]
