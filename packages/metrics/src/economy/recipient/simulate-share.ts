import { dirichlet, type Generator, multinomial, poisson, type Square } from '@elinvoima/statistics'
import type { RecipientBasis } from './recipient-basis.ts'
import { buckets, without } from './recipient-move.ts'

export interface ShareAssumptions {
  /** person-months that the moves of the whole area weigh, for each bucket left */
  readonly strength: number
  /** months ahead */
  readonly months: number
}

/** How the coming year differs from those before it: factors of the inflow and of leaving. */
export interface YearToCome {
  readonly inflow: number
  readonly leaving: number
}

/** EUR of the municipality for a recipient-month in each bucket, drawn towards those of the area. */
export function municipalEuros(own: RecipientBasis, area: RecipientBasis, strength: number): Float64Array {
  return Float64Array.from(buckets, (_, place) => {
    const perMonth = (basis: RecipientBasis) =>
      (basis.euros[place]?.municipality ?? 0) / Math.max(1, basis.recipientMonths[place] ?? 0)
    const persons = own.recipientMonths[place] ?? 0
    const sum = (own.euros[place]?.municipality ?? 0) + strength * perMonth(area)
    return persons + strength === 0 ? 0 : sum / (persons + strength)
  })
}

/** A row of moves with the leaving multiplied; the rest keep their proportions. */
function withLeaving(row: Float64Array, factor: number): Float64Array {
  const leaving = Math.min(1, (row[without] ?? 0) * factor)
  const staying = 1 - (row[without] ?? 0)
  return row.map((share, place) => {
    if (place === without) return leaving
    return staying > 0 ? (share / staying) * (1 - leaving) : share
  })
}

/**
 * One draw of the municipality's euros over the coming months: moves from the Dirichlet posterior with the area's as
 * prior, recipients moved by binomials, newcomers Poisson. The recipients of the first month ahead are those of the
 * stock after one move.
 */
export function drawShare(
  generator: Generator,
  basis: RecipientBasis,
  areaMoves: Square,
  eurosPerMonth: Float64Array,
  { strength, months }: ShareAssumptions,
  year: YearToCome,
): number {
  const { states, cells } = basis.moves
  const rows = buckets.map((_, from) => {
    const prior = areaMoves.cells.subarray(from * states, (from + 1) * states)
    const counted = cells.subarray(from * states, (from + 1) * states)
    const concentrations = counted.map((count, to) => count + strength * (prior[to] ?? 0))
    const row = concentrations.some((some) => some > 0) ? dirichlet(generator, concentrations) : prior
    return withLeaving(row, year.leaving)
  })
  const arriving = basis.inflow.map((persons) => (persons * year.inflow) / Math.max(1, basis.inflowMonths))
  let stock = Int32Array.from(basis.stock)
  let euros = 0
  for (let month = 0; month < months; month++) {
    const next = Int32Array.from(arriving, (mean) => poisson(generator, mean))
    rows.forEach((row, from) => {
      const persons = stock[from] ?? 0
      if (persons === 0) return
      multinomial(generator, persons, row).forEach((moved, to) => {
        if (to !== without) next[to] = (next[to] ?? 0) + moved
      })
    })
    stock = next
    stock.forEach((persons, place) => {
      euros += persons * (eurosPerMonth[place] ?? 0)
    })
  }
  return euros
}
