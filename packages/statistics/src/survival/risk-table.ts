import type { Spells } from './spells.ts'
import { timePlaces } from './time-places.ts'

/** Spells gathered by the different times they end at, in rising order: all that survival curves need. */
export interface RiskTable {
  time: Float64Array
  /** Weight of the spells under observation just before the time. */
  atRisk: Float64Array
  /** Weight of the spells that end at the time, all causes together. */
  ended: Float64Array
  /** The same by cause: `endedBy[0]` is cause 1. */
  endedBy: readonly Float64Array[]
}

/**
 * Gathers spells into a risk table of causes 1 … `causes`. Where an end and a censoring fall on the same time,
 * the end comes first; who enters at a time is at risk only after it. A spell followed for 0 counts.
 * Throws RangeError on unequal lengths, an unknown cause, a negative weight or an entry not before the end.
 */
export function riskTable(spells: Spells, causes = 1): RiskTable {
  const { time, cause, entry, weight } = spells
  if (cause.length !== time.length)
    throw new RangeError(`spells: expected ${time.length} causes, got ${cause.length}`)
  const { distinct, placeOf } = timePlaces(time)
  const leaving = new Float64Array(distinct.length)
  const entering = new Float64Array(distinct.length + 1)
  const endedBy = Array.from({ length: causes }, () => new Float64Array(distinct.length))
  const ended = new Float64Array(distinct.length)
  for (let row = 0; row < time.length; row++) {
    const of = cause[row] ?? Number.NaN
    const count = weight === undefined ? 1 : (weight[row] ?? Number.NaN)
    const end = time[row] ?? Number.NaN
    if (!(count >= 0)) throw new RangeError(`spells row ${row}: expected a weight ≥ 0, got ${count}`)
    const place = placeOf(end) - 1
    leaving[place] = (leaving[place] ?? 0) + count
    if (entry !== undefined) {
      const start = entry[row] ?? Number.NaN
      if (!(start < end))
        throw new RangeError(`spells row ${row}: expected an entry before ${end}, got ${start}`)
      const first = placeOf(start)
      entering[first] = (entering[first] ?? 0) + count
    } else entering[0] = (entering[0] ?? 0) + count
    if (of === 0) continue
    const by = endedBy[of - 1]
    if (by === undefined) throw new RangeError(`spells row ${row}: expected a cause 0–${causes}, got ${of}`)
    by[place] = (by[place] ?? 0) + count
    ended[place] = (ended[place] ?? 0) + count
  }
  return { time: distinct, atRisk: atRiskOf(entering, leaving), ended, endedBy }
}

function atRiskOf(entering: Float64Array, leaving: Float64Array): Float64Array {
  let present = 0
  return leaving.map((left, place) => {
    present += entering[place] ?? 0
    const before = present
    present -= left
    return before
  })
}
