import { monthsAfter } from '../compute/months.ts'
import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { payments, recipientMoveCells } from './parts.ts'
import {
  type ForecastAssumptions,
  forecastShare,
  intervalOf,
  shareThatCame,
} from './recipient/forecast-share.ts'
import { latestWholeMonth, type RecipientMove, readRecipientMoves } from './recipient/recipient-move.ts'

const yearAhead = 12

async function compute(input: ComputeInput): Promise<MetricValues[]> {
  const all = await readRecipientMoves(input)
  const areas = [...new Set(all.map(({ area }) => area))].toSorted()
  return areas.flatMap((area) =>
    forecastsOf(
      all.filter((move) => move.area === area),
      area,
      input,
    ),
  )
}

function forecastsOf(moves: readonly RecipientMove[], area: string, { assumptions }: ComputeInput) {
  const value = (name: string) => assumptions.of(name).value
  const latest = latestWholeMonth(moves, value('whole_month_share') / 100)
  if (latest === null) return []
  const assumed: ForecastAssumptions = {
    seed: value('bootstrap_seed'),
    draws: value('bootstrap_draws'),
    strength: value('transition_prior'),
    window: value('transition_window'),
    yearSd: value('share_forecast_year_change') / 100,
    months: yearAhead,
  }
  const level = value('interval_level')
  const ahead = (from: string) => Array.from({ length: yearAhead }, (_, by) => monthsAfter(from, by + 1))
  const yearAgo = monthsAfter(latest, -yearAhead)
  const now = forecastShare(moves, area, latest, assumed)
  const then = moves.some(({ month }) => month < yearAgo)
    ? forecastShare(moves, area, yearAgo, assumed)
    : null
  const places = ['', ...new Set(moves.map(({ municipality }) => municipality))].toSorted()
  return places.map((place): MetricValues => {
    const row = {
      geography_level: place === '' ? 'employment_area' : 'municipality',
      geography_code: place || area,
      month: latest,
      first_month: monthsAfter(latest, 1),
      last_month: monthsAfter(latest, yearAhead),
      basis: 'register',
    }
    const forecast = now?.get(place)
    if (forecast === undefined) return { ...row, suppressed_reason: 'denominator' }
    if (forecast.persons < value('least_persons')) return { ...row, suppressed_reason: 'denominator' }
    const own = moves.filter(({ municipality }) => place === '' || municipality === place)
    const past = then?.get(place)
    const [interval, narrow] = [intervalOf(forecast, level), intervalOf(forecast, 80)]
    const test = past && past.persons >= value('least_persons') ? past : null
    const testInterval = test && intervalOf(test, level)
    return {
      ...row,
      numerator: forecast.mean,
      value: forecast.mean,
      lower: interval.lower,
      upper: interval.upper,
      lower_80: narrow.lower,
      upper_80: narrow.upper,
      year_before_eur: shareThatCame(own, ahead(yearAgo)),
      backtest_eur: test?.mean ?? null,
      backtest_lower: testInterval?.lower ?? null,
      backtest_upper: testInterval?.upper ?? null,
      persons: forecast.persons,
    }
  })
}

export const municipalShareForecast = defineMetric({
  file: import.meta.url,
  name: 'municipal_share_forecast',
  title: {
    fi: 'Kuntaosuuden ennuste 12 kuukaudeksi',
    en: 'Forecast of the municipal share for 12 months',
  },
  unit: 'EUR',
  grain: 'a geography in the latest month that is paid out',
  dimensions: [],
  measures: [
    { name: 'first_month', type: 'date', description: 'first month forecast' },
    { name: 'last_month', type: 'date', description: 'last month forecast' },
    { name: 'lower_80', type: 'double', description: 'with upper_80, the middle 80 percent of the draws' },
    { name: 'upper_80', type: 'double', description: 'see lower_80' },
    {
      name: 'year_before_eur',
      type: 'double',
      description: 'municipal share of the twelve months up to this one, by the ladder in force now',
    },
    {
      name: 'backtest_eur',
      type: 'double',
      description: 'what the same forecast made twelve months ago said of year_before_eur',
    },
    { name: 'backtest_lower', type: 'double', description: 'lower bound of that forecast' },
    { name: 'backtest_upper', type: 'double', description: 'upper bound of that forecast' },
  ],
  numerator: 'mean of the draws of municipal euros over the coming twelve months',
  denominator: null,
  formula:
    'recipients by bucket of paid days, moved month by month by drawn probabilities, and newcomers, times the municipal euros of a recipient-month in each bucket',
  interval: 'percentile interval of the draws, at interval_level',
  how: {
    fi: 'Etuuden saajat siirretään maksettujen päivien mukaan kuukausi kerrallaan eteenpäin arvotuilla todennäköisyyksillä. Uudet saajat lisätään, ja saajat kerrotaan sillä, mitä kunta maksaa saajaa kohti kuukaudessa. Luku on arvontojen keskiarvo.',
    en: 'Recipients are moved on month by month by their paid days, with drawn probabilities. Newcomers are added, and recipients are multiplied by what the municipality pays for one in a month. The figure is the mean of the draws.',
  },
  means: {
    fi: 'Kuinka paljon kunta maksaa työttömyysetuuksien rahoitusosuutta seuraavien 12 kuukauden aikana, jos tuet alkavat, jatkuvat ja päättyvät kuten viime vuosina. Vieressä sama ennuste vuosi sitten ja toteuma.',
    en: 'What the municipality will pay as its share of unemployment benefits over the next 12 months, if benefits begin, go on and end as in past years. Beside it the same forecast a year ago, and what came.',
  },
  not: {
    fi: 'Ei tiedä tulevista lakimuutoksista, irtisanomisista eikä suhdanteesta muuta kuin vuosien tavallisen vaihtelun, joka on oletus. Portaat ovat vahvistamattomia ja nykyisiä myös toteumassa. Alle 30 saajasta ei ennusteta. Toteuma julkaistaan tuhansina euroina.',
    en: 'Knows nothing of laws, dismissals or the cycle to come beyond the ordinary change between years, which is assumed. The steps are unverified, and those of now also in what came. There is no forecast for fewer than 30 recipients. What came is published in thousands of euros.',
  },
  sources: ['benefits'],
  revisions: 'made anew whenever payments change',
  basis: ['register'],
  assumes: [
    'transition_window',
    'transition_prior',
    'share_forecast_year_change',
    'whole_month_share',
    'least_persons',
    'bootstrap_draws',
    'bootstrap_seed',
    'interval_level',
  ],
  verified: false,
  reach: 'all',
  cells: recipientMoveCells,
  tallies: [payments],
  compute,
})
