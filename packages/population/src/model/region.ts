import { monthOf } from '../calendar.ts'
import { type Effects, effectTally } from './effect.ts'
import type { Span } from './life.ts'
import { type Drawing, type Resident, residentsOf } from './municipality.ts'

/** Months walked before the first month shown, so that long spells have had time to grow. */
const WARM_UP_MONTHS = 66

/** The span that shows `months` months up to and including `lastMonth` (`2026-06`). */
export function spanOf(lastMonth: string, months: number): Span {
  if (!Number.isInteger(months) || months < 1)
    throw new RangeError(`months: expected 1 or more, got ${months}`)
  const last = monthOf(lastMonth)
  const first = last - months + 1
  return { from: first - WARM_UP_MONTHS, first, last }
}

/** Everyone of a region with the true effects of their service starts, in memory. */
export interface Region {
  readonly span: Span
  readonly residents: readonly Resident[]
  readonly effects: Effects
}

/** Simulates a region. The same arguments give the same region; a municipality is independent of the others. */
export function simulateRegion(options: {
  readonly municipalities: readonly Drawing[]
  readonly lastMonth: string
  readonly months: number
  readonly seed: number
}): Region {
  const span = spanOf(options.lastMonth, options.months)
  const tally = effectTally()
  const residents = options.municipalities.flatMap((drawing) => [...residentsOf(drawing, span, options.seed)])
  for (const { life } of residents) for (const start of life.starts) tally.add(start)
  return { span, residents, effects: tally.effects() }
}
