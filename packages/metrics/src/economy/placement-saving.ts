import { drawTransitions, generatorOf, percentileInterval, transitionMatrix } from '@elinvoima/statistics'
import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import { defineMetric } from '../definition/metric.ts'
import { payments, recipientMoveCells } from './parts.ts'
import { basisAt, type EurosByFinancier } from './recipient/recipient-basis.ts'
import {
  buckets,
  latestWholeMonth,
  type RecipientMove,
  readRecipientMoves,
} from './recipient/recipient-move.ts'
import { amongStayers, financiers, savedByMonth } from './recipient/saving.ts'

const longestWait = 12

async function compute(input: ComputeInput): Promise<MetricValues[]> {
  const all = await readRecipientMoves(input)
  const areas = [...new Set(all.map(({ area }) => area))].toSorted()
  return areas.flatMap((area) => {
    const own = all.filter((move) => move.area === area)
    return savingsOf(own, area, input)
  })
}

function savingsOf(moves: readonly RecipientMove[], area: string, { assumptions }: ComputeInput) {
  const value = (name: string) => assumptions.of(name).value
  const latest = latestWholeMonth(moves, value('whole_month_share') / 100)
  if (latest === null) return []
  const basis = basisAt(moves, latest, value('transition_window'))
  const probabilities = transitionMatrix(basis.moves)
  const stayers = amongStayers(probabilities)
  const euros = basis.euros.map((sum, place): EurosByFinancier => {
    const months = Math.max(1, basis.recipientMonths[place] ?? 0)
    const of = (eur: number | undefined) => (eur ?? Number.NaN) / months
    return {
      state: of(sum?.state),
      municipality: of(sum?.municipality),
      unemployment_fund: of(sum?.unemployment_fund),
    }
  })
  const draws = Array.from({ length: value('bootstrap_draws') }, (_, draw) => {
    const generator = generatorOf(value('bootstrap_seed'), 'placement saving', area, draw)
    return drawTransitions(generator, basis.moves, probabilities, 0)
  })
  return buckets.flatMap((bucket, place) => {
    const recipients = basis.stock[place] ?? 0
    const saved = savedByMonth(probabilities, place, euros, longestWait)
    const most = savedByMonth(stayers, place, euros, longestWait)
    const drawn = draws.map((moved) => savedByMonth(moved, place, euros, longestWait))
    const isKnown = recipients >= value('least_persons') && Number.isFinite(saved.at(-1)?.municipality)
    return saved.flatMap((sums, by) =>
      financiers.map((financier): MetricValues => {
        const row = {
          geography_level: 'employment_area',
          geography_code: area,
          month: latest,
          paid_day_bucket: bucket,
          months_earlier: by + 1,
          financier,
          basis: 'register',
        }
        if (!isKnown) return { ...row, suppressed_reason: 'denominator' }
        const interval = percentileInterval(
          Float64Array.from(drawn, (months) => months[by]?.[financier] ?? 0),
          value('interval_level') / 100,
        )
        return {
          ...row,
          numerator: sums[financier],
          value: sums[financier],
          lower: interval.lower,
          upper: interval.upper,
          if_none_left_eur: most[by]?.[financier] ?? null,
          persons: recipients,
        }
      }),
    )
  })
}

export const placementSaving = defineMetric({
  file: import.meta.url,
  name: 'placement_saving',
  title: {
    fi: 'Säästyvät etuudet, jos työllistyy aiemmin',
    en: 'Benefits saved by placing someone earlier',
  },
  unit: 'EUR',
  grain: 'an employment area, a bucket of paid days, a number of months earlier and a financier',
  dimensions: [
    { name: 'paid_day_bucket', type: 'varchar', description: 'where the counter of the person is now' },
    { name: 'months_earlier', type: 'integer', description: '1 to 12' },
    { name: 'financier', type: 'varchar', description: 'state, municipality or unemployment_fund' },
  ],
  measures: [
    {
      name: 'if_none_left_eur',
      type: 'double',
      description: 'the same if nobody would leave in those months: the most that can be saved',
    },
  ],
  numerator: 'expected euros paid to one recipient of the bucket over the coming months',
  denominator: null,
  formula:
    'sum over the months of the shares still receiving, by bucket, times the euros of a recipient-month',
  interval:
    'percentile interval of drawn probabilities of moving, at interval_level; euros a month are taken as known',
  how: {
    fi: 'Yhä etuutta saavien osuus × etuus kuukaudessa, tulevat kuukaudet yhteensä, yhtä saajaa kohti.',
    en: 'The share still receiving × the benefit of a month, summed over the coming months, for one recipient.',
  },
  means: {
    fi: 'Kuinka paljon etuuksia säästyy rahoittajittain, kun yksi henkilö työllistyy nyt eikä vasta kuukausien päästä. Kerro henkilöiden määrällä. Luku ottaa huomioon, että osa olisi päättänyt etuutensa muutenkin.',
    en: 'How much in benefits each financier saves when one person is placed now rather than months from now. Multiply by the number of persons. The figure allows for those whose benefit would have ended anyway.',
  },
  not: {
    fi: 'Ei palvelun vaikutus eikä sen hinta: kertoo vain, mitä aiempi työllistyminen on etuuksina. Ei verotuloja eikä muita tukia. Paluut etuudelle jäävät pois. Portaat ovat vahvistamattomia. Alle 30 saajan luokasta ei arvioida.',
    en: 'Not the effect of a service, nor its price: only what an earlier placement is in benefits. No taxes, no other support, no returns to benefit. The steps are unverified. Nothing is told of a bucket of fewer than 30 recipients.',
  },
  sources: ['benefits'],
  revisions: 'made anew whenever payments change',
  basis: ['register'],
  assumes: [
    'transition_window',
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
