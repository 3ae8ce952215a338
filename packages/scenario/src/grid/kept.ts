import type { AssumedValues } from '../model/assumptions.ts'
import type { Spending } from '../money/spending.ts'
import type { Outcome } from './gain.ts'
import { paybackMonth } from './payback-month.ts'

/** What is kept of each draw of a point. */
export interface Kept {
  readonly all_payers: Float64Array
  readonly municipalities: Float64Array
  readonly state: Float64Array
  readonly unemployment_funds: Float64Array
  readonly long_term_unemployed: Float64Array
  readonly in_work: Float64Array
  readonly months: Readonly<Record<'all_payers' | 'municipalities', (number | null)[]>>
}

export function roomFor(draws: number): Kept {
  const room = () => new Float64Array(draws)
  return {
    all_payers: room(),
    municipalities: room(),
    state: room(),
    unemployment_funds: room(),
    long_term_unemployed: room(),
    in_work: room(),
    months: { all_payers: [], municipalities: [] },
  }
}

interface Drawn {
  readonly narrow: Outcome
  readonly broad: Outcome
  readonly saved: Spending
  readonly assumed: AssumedValues
  /** full-time equivalents of coordination of broad work */
  readonly work: number
}

const total = (months: Float64Array) => months.reduce((sum, euros) => sum + euros, 0)

/** Keeps what a draw comes to. Municipalities bear services and coordination beside their share of benefits. */
export function keep(kept: Kept, draw: number, { narrow, broad, saved, assumed, work }: Drawn): void {
  const extra = ((work - assumed.narrow_coordination) * assumed.coordination_cost) / 12
  const own = saved.municipality.map((euros, month) => euros + (saved.services[month] ?? 0))
  const all = own.map(
    (euros, month) => euros + (saved.state[month] ?? 0) + (saved.unemployment_fund[month] ?? 0),
  )
  kept.all_payers[draw] = total(all) - extra * all.length
  kept.municipalities[draw] = total(own) - extra * own.length
  kept.state[draw] = total(saved.state)
  kept.unemployment_funds[draw] = total(saved.unemployment_fund)
  kept.long_term_unemployed[draw] = broad.longTermUnemployed - narrow.longTermUnemployed
  kept.in_work[draw] = broad.inWork - narrow.inWork
  kept.months.all_payers.push(paybackMonth(all, extra))
  kept.months.municipalities.push(paybackMonth(own, extra))
}
