import { rowSums, type Square, stepForward, transitionMatrix } from '@elinvoima/statistics'
import type { EurosByFinancier } from './recipient-basis.ts'
import { buckets, without } from './recipient-move.ts'

export const financiers = ['state', 'municipality', 'unemployment_fund'] as const

/** Moves of those who go on receiving: what it would be if nobody left. */
export function amongStayers({ states, cells }: Square): Square {
  const staying = { states, cells: cells.map((cell, at) => (at % states === without ? 0 : cell)) }
  const sums = rowSums(staying)
  return transitionMatrix({
    states,
    cells: staying.cells.map((cell, at) => (sums[Math.floor(at / states)] === 0 ? 0 : cell)),
  })
}

/**
 * Euros by financier that a recipient in a bucket would be paid over the coming months, cumulated month by month:
 * what is saved by placing one now rather than waiting so long. `euros` are of a recipient-month in each bucket.
 */
export function savedByMonth(
  moves: Square,
  from: number,
  euros: readonly EurosByFinancier[],
  months: number,
): EurosByFinancier[] {
  let shares = new Float64Array(moves.states)
  shares[from] = 1
  const saved = { state: 0, municipality: 0, unemployment_fund: 0 }
  return Array.from({ length: months }, () => {
    shares = Float64Array.from(stepForward(shares, moves))
    buckets.forEach((_, place) => {
      for (const financier of financiers)
        saved[financier] += (shares[place] ?? 0) * (euros[place]?.[financier] ?? 0)
    })
    return { ...saved }
  })
}
