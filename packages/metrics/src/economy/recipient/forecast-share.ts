import {
  drawTransitions,
  generatorOf,
  type Interval,
  normal,
  percentileInterval,
  transitionMatrix,
} from '@elinvoima/statistics'
import { basisAt } from './recipient-basis.ts'
import { type RecipientMove, without } from './recipient-move.ts'
import { drawShare, municipalEuros, type ShareAssumptions } from './simulate-share.ts'

export interface ForecastAssumptions extends ShareAssumptions {
  readonly seed: number
  readonly draws: number
  /** months from which moves are counted */
  readonly window: number
  /** standard deviation, as a share, of how far inflow and leaving of a year lie from those before it */
  readonly yearSd: number
}

export interface ShareForecast {
  /** recipients in the month it is made */
  readonly persons: number
  readonly mean: number
  readonly draws: Float64Array
}

/**
 * Forecasts the municipal share of an area, `''`, and of each of its municipalities over the coming months, made from
 * what was known at the end of a month: the area's draws are the sums of its municipalities'. All of a draw meet the
 * same year. Null where the euros of a bucket are unknown.
 */
export function forecastShare(
  moves: readonly RecipientMove[],
  area: string,
  month: string,
  assumed: ForecastAssumptions,
): ReadonlyMap<string, ShareForecast> | null {
  const known = moves.filter((move) => move.month <= month)
  const whole = basisAt(known, month, assumed.window)
  if (whole.euros.includes(null)) return null
  const places = [...new Set(known.map(({ municipality }) => municipality))].map((municipality) => {
    const own = known.filter((move) => move.municipality === municipality)
    const basis = { ...basisAt(own, month, assumed.window), inflowMonths: whole.inflowMonths }
    return { municipality, basis, euros: municipalEuros(basis, whole, assumed.strength) }
  })
  const drawn = new Map(places.map(({ municipality }) => [municipality, new Float64Array(assumed.draws)]))
  const total = new Float64Array(assumed.draws)
  const areaPrior = transitionMatrix(whole.moves)
  for (let draw = 0; draw < assumed.draws; draw++) {
    const generator = generatorOf(assumed.seed, 'municipal share', area, month, draw)
    const year = {
      inflow: Math.exp(assumed.yearSd * normal(generator)),
      leaving: Math.exp(assumed.yearSd * normal(generator)),
    }
    const areaMoves = drawTransitions(generator, whole.moves, areaPrior, 0)
    for (const { municipality, basis, euros } of places) {
      const share = drawShare(generator, basis, areaMoves, euros, assumed, year)
      const own = drawn.get(municipality)
      if (own) own[draw] = share
      total[draw] = (total[draw] ?? 0) + share
    }
  }
  const personsOf = (stock: Float64Array) => stock.reduce((sum, some) => sum + some, 0)
  const told = (persons: number, draws: Float64Array): ShareForecast => ({
    persons,
    mean: draws.reduce((sum, draw) => sum + draw, 0) / draws.length,
    draws,
  })
  return new Map([
    ['', told(personsOf(whole.stock), total)],
    ...places.map(({ municipality, basis }): [string, ShareForecast] => [
      municipality,
      told(personsOf(basis.stock), drawn.get(municipality) ?? new Float64Array(0)),
    ]),
  ])
}

/** The middle of the draws of a forecast, so many percent of them. */
export const intervalOf = ({ draws }: ShareForecast, percent: number): Interval =>
  percentileInterval(draws, percent / 100)

/** What came: the municipal euros of the months after one, of the municipalities chosen; null where not all are known. */
export function shareThatCame(moves: readonly RecipientMove[], months: readonly string[]): number | null {
  const known = new Set(moves.map(({ month }) => month))
  if (!months.every((month) => known.has(month))) return null
  return moves
    .filter(({ from, month }) => from !== without && months.includes(month))
    .reduce<number | null>(
      (sum, { municipal }) => (sum === null || municipal === null ? null : sum + municipal),
      0,
    )
}
