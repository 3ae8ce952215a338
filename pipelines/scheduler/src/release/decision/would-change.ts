import { type Ground, latestOf, ofScenario } from './ground.ts'

const payback = (purse: string) =>
  ofScenario(
    'scenario_payback',
    {
      value: 'told.break_even_percent',
      lower: 'told.break_even_lower',
      upper: 'told.break_even_upper',
      other: 'told.pays_back_percent',
    },
    `told.purse = '${purse}'`,
  )

/** What would change one's mind about the choice. */
export const wouldChange: readonly Ground[] = [
  {
    key: 'break_even',
    kind: 'would_change',
    shownBy: 'scenario_payback',
    unit: 'percent',
    select: payback('all_payers'),
    fi: 'Laaja työ maksaa itsensä skenaarion vuosina takaisin kaikille maksajille, jos siirtymät työhön ja koulutukseen paranevat ainakin {value} ({lower}–{upper}). Laskelmista, joissa teho on arvottu oletuksen mukaan, takaisin maksaa {other}. Jos näin hyvästä tehosta saadaan näyttöä muualta, laaja on perusteltu; jos ei, kapea on halvempi.',
    en: 'Broad work pays itself back to all payers in the years of the scenario if moves to work and education improve by at least {value} ({lower}–{upper}). Of the futures with an effect drawn as assumed {other} pay back. Evidence of such an effect elsewhere would speak for broad work; without it narrow work is cheaper.',
    otherwiseFi: 'Takaisinmaksun rajaa ei voi vielä laskea, tai mikään uskottava teho ei riitä.',
    otherwiseEn: 'The break-even cannot be computed yet, or no believable effect is enough.',
  },
  {
    key: 'break_even_of_municipalities',
    kind: 'would_change',
    shownBy: 'scenario_payback',
    unit: 'percent',
    select: payback('municipalities'),
    fi: 'Kunnille itselleen laaja työ maksaa itsensä takaisin vasta, jos siirtymät paranevat {value} ({lower}–{upper}); laskelmista siihen yltää {other}. Muu hyöty menee valtiolle ja kassoille.',
    en: 'To the municipalities themselves broad work pays back only if moves improve by {value} ({lower}–{upper}); of the futures {other} reach that. The rest of the gain goes to the state and the funds.',
    otherwiseFi: 'Kuntien takaisinmaksun rajaa ei voi vielä laskea, tai mikään uskottava teho ei riitä.',
    otherwiseEn:
      'The break-even of municipalities cannot be computed yet, or no believable effect is enough.',
  },
  {
    key: 'largest_swing',
    kind: 'would_change',
    shownBy: 'scenario_swing',
    unit: 'EUR',
    select: ofScenario(
      'scenario_swing',
      {
        lower: 'told.net_at_low_eur',
        upper: 'told.net_at_high_eur',
        value: 'told.swing_eur',
        text: 'told.title_fi',
        wordEn: 'told.title_en',
      },
      'true qualify row_number() over (partition by told.scenario order by told.swing_eur desc) = 1',
    ),
    fi: 'Eniten tulosta liikuttaa oletus {text}: sen mukaan nettohyöty on {lower} tai {upper}. Tämän oletuksen tarkentaminen auttaa eniten.',
    en: 'The assumption that moves the result most is {text}: by it the net gain is {lower} or {upper}. Making it firmer helps most.',
    otherwiseFi: 'Oletusten painoa ei voi vielä laskea.',
    otherwiseEn: 'The weight of the assumptions cannot be computed yet.',
  },
  {
    key: 'first_comparison',
    kind: 'would_change',
    shownBy: 'trajectory_gap',
    unit: 'date',
    select: latestOf(
      'trajectory_gap',
      { text: 'cast(possible_from as varchar)', whyNot: 'why_not_fi', whyNotEn: 'why_not_en' },
      "outcome = 'unemployed'",
    ),
    fi: 'Ensimmäinen vertailu muihin alueisiin on mahdollinen {text}. Jos sen väli on kokonaan paremmalla puolella, laajaa kannattaa jatkaa; jos huonommalla, palata kapeaan.',
    en: 'The first comparison with other areas is possible on {text}. If its interval is wholly on the better side, broad work is worth going on with; if on the worse, going back to narrow.',
    otherwiseFi: 'Ensimmäisen vertailun päivää ei tunneta: päätöksen kuukautta ei ole kirjattu.',
    otherwiseEn: 'The day of the first comparison is not known: the month of the decision is not recorded.',
  },
]
