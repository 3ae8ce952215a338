import { verdictWords } from '@elinvoima/metrics'
import { type Ground, latestOf, ofScenario } from './ground.ts'

const none = { lower: 'null', upper: 'null' }

/** 2025-07–2026-06 as 7/2025–6/2026. */
const rollingYear = `ltrim(substr(period, 6, 2), '0') || '/' || substr(period, 1, 4) || '–'
  || ltrim(substr(period, 14, 2), '0') || '/' || substr(period, 9, 4)`

/** What is known of an area as long as its data tell, from where it stands to what services did. */
export const known: readonly Ground[] = [
  {
    key: 'maturity',
    kind: 'known',
    shownBy: 'maturity',
    unit: 'points_of_100',
    select: latestOf('maturity', {
      text: 'case when value is not null then class_fi end',
      wordEn: 'class_en',
    }),
    fi: 'Ekosysteemin kypsyys on {value} sadasta ({lower}–{upper}): {text}.',
    en: 'The maturity of the ecosystem is {value} of 100 ({lower}–{upper}): {text}.',
    otherwiseFi: 'Ekosysteemin kypsyyttä ei ole vielä arvioitu.',
    otherwiseEn: 'The maturity of the ecosystem has not been assessed yet.',
  },
  {
    key: 'coverage',
    kind: 'known',
    shownBy: 'action_coverage',
    unit: 'cells',
    select: latestOf(
      'action_coverage',
      { value: 'numerator', other: 'denominator', ...none },
      "seen_by = 'whole' and cell_has = 'action' and out_of = 'all_cells'",
    ),
    fi: 'Ajurin ja toimijan ruutuja on {other}; toimia on {value} ruudussa.',
    en: '{value} of the {other} cells of drivers and actors have actions.',
    otherwiseFi: 'Toimien kattavuutta ei ole kirjattu.',
    otherwiseEn: 'The coverage of actions has not been recorded.',
  },
  {
    key: 'division_of_work',
    kind: 'known',
    shownBy: 'action_coverage',
    unit: 'cells',
    select: latestOf(
      'action_coverage',
      { value: 'numerator', other: 'denominator', whyNot: 'why_not_fi', whyNotEn: 'why_not_en', ...none },
      "seen_by = 'whole' and cell_has = 'owner_and_resource' and out_of = 'cells_with_action'",
    ),
    fi: 'Toimia on {other} ruudussa; vastuutaho ja resurssi on kirjattu niistä {value} ruutuun.',
    en: '{value} of the {other} cells with actions have an owner and a resource.',
    otherwiseFi: 'Ei tiedetä, kuka vastaa mistäkin toimesta ja millä resurssilla.',
    otherwiseEn: 'It is not known who answers for which action, and with what.',
  },
  {
    key: 'turnover',
    kind: 'known',
    shownBy: 'turnover',
    unit: 'EUR',
    select: latestOf(
      'turnover',
      { text: rollingYear, ...none },
      "scope = 'all_benefits' and period_kind = 'rolling_12_months'",
    ),
    fi: 'Liikevaihto on {value} vuodessa ({text}).',
    en: 'The turnover is {value} a year ({text}).',
    otherwiseFi: 'Vuoden liikevaihtoa ei tunneta: kustannuksia tai etuuksia puuttuu.',
    otherwiseEn: 'The turnover of a year is not known: costs or benefits are missing.',
  },
  {
    key: 'human_capital_growth',
    kind: 'known',
    shownBy: 'human_capital_growth',
    unit: 'EUR',
    select: latestOf('human_capital_growth', {}, "block = 'all' and service_area = 'all'"),
    fi: 'Asiakkaiden inhimillinen pääoma muuttui vuodessa {value} ({lower}–{upper}). Tämä on kehitys, ei vaikutus.',
    en: 'The human capital of clients changed by {value} in a year ({lower}–{upper}). This is development, not effect.',
    otherwiseFi: 'Inhimillisen pääoman muutosta ei voi vielä arvioida.',
    otherwiseEn: 'The change of human capital cannot be estimated yet.',
  },
  {
    key: 'service_effect',
    kind: 'known',
    unsure: verdictWords.unknown.fi,
    shownBy: 'service_effect',
    unit: 'percentage_point',
    select: latestOf(
      'service_effect',
      { text: 'verdict', wordEn: 'verdict_en', whyNot: 'note', whyNotEn: 'note_en' },
      "service_class = 'any' and outcome = 'employment' and horizon_months = 12",
    ),
    fi: 'Palvelun aloittaminen nyt, odottamisen sijaan, muutti vuoden päästä työssä olevien osuutta {value} ({lower}–{upper}): {text}.',
    en: 'Starting a service now rather than waiting changed the share in work a year later by {value} ({lower}–{upper}): {text}.',
    otherwiseFi: 'Palvelujen vaikutusta työllisyyteen ei voi vielä kertoa.',
    otherwiseEn: 'The effect of services on employment cannot be told yet.',
  },
  {
    key: 'amount_of_services',
    kind: 'known',
    shownBy: 'services_against_exits',
    unit: 'words',
    select: latestOf(
      'services_against_exits',
      {
        text: "case when verdict <> 'undecided' then verdict_fi end",
        wordEn: 'verdict_en',
        whyNot: 'verdict_fi',
        whyNotEn: 'verdict_en',
      },
      "layer = 'level' and services_per = 'unemployed'",
    ),
    fi: 'Väite, ettei palvelujen määrä korreloi työllisyysvaikutuksen kanssa: {text}.',
    en: 'The claim that the amount of services does not correlate with the employment effect: {text}.',
    otherwiseFi: 'Ei tiedetä, korreloiko palvelujen määrä työllisyysvaikutuksen kanssa.',
    otherwiseEn: 'It is not known whether the amount of services correlates with the employment effect.',
  },
  {
    key: 'municipal_share',
    kind: 'known',
    shownBy: 'municipal_share_forecast',
    unit: 'EUR',
    select: latestOf('municipal_share_forecast', { other: 'year_before_eur' }),
    fi: 'Kuntien osuus etuuksista on tulevana vuonna {value} ({lower}–{upper}); menneenä vuonna {other}.',
    en: 'The share of municipalities of benefits is {value} in the coming year ({lower}–{upper}); {other} in the past one.',
    otherwiseFi: 'Kuntien osuutta etuuksista ei voi vielä ennustaa.',
    otherwiseEn: 'The share of municipalities of benefits cannot be forecast yet.',
  },
  {
    key: 'model_error',
    kind: 'known',
    shownBy: 'scenario_hindcast',
    unit: 'percent',
    select: ofScenario(
      'scenario_hindcast',
      {
        value: 'median(told.error_percent)',
        upper: 'max(told.error_percent)',
        text: 'min(told.months)',
      },
      'true group by scenario.area, scenario.month',
    ),
    fi: 'Skenaarion malli erehtyi {text} kuukauden takaa ennustettuna tavallisesti {value}, enintään {upper}.',
    en: 'The model of the scenario, asked {text} months back, was usually off by {value}, at most {upper}.',
    otherwiseFi: 'Skenaarion mallin osuvuutta ei voi vielä tarkistaa.',
    otherwiseEn: 'How far off the model of the scenario is cannot be checked yet.',
  },
]
