import { type Square, transitionMatrix } from '@elinvoima/statistics'
import { type AssumptionName, type Assumptions, valuesOf } from '../model/assumptions.ts'
import type { Basis } from '../model/basis.ts'
import { expectedWorld } from '../model/worlds.ts'
import { netOfWorld, type Purse } from '../money/net.ts'
import { triangularQuantile } from './triangular.ts'

const turned: readonly AssumptionName[] = [
  'inflow',
  'base_hazard',
  'effect',
  'broad_ramp_midpoint',
  'narrow_effect_share',
  'broad_coordination',
  'coordination_cost',
  'benefit_level',
  'displacement',
]

export interface Swing {
  readonly assumption: AssumptionName
  /** P10 and P90 of the assumption, with the net EUR of broad work at each */
  readonly low: number
  readonly high: number
  readonly net_at_low_eur: number
  readonly net_at_high_eur: number
  readonly swing_eur: number
}

/** The net of broad work with one assumption at a time at its P10 and its P90, the widest swing first. */
export function tornado(basis: Basis, assumptions: Assumptions, months: number, purse: Purse): Swing[] {
  const values = valuesOf(assumptions)
  const moves: Square = transitionMatrix(basis.moves)
  const netAt = (assumption: AssumptionName, value: number) => {
    const assumed = { ...values, [assumption]: value }
    return netOfWorld(expectedWorld(basis, moves, months, assumed), assumed, purse)
  }
  return turned
    .map((assumption): Swing => {
      const low = triangularQuantile(assumptions[assumption], 0.1)
      const high = triangularQuantile(assumptions[assumption], 0.9)
      const [atLow, atHigh] = [netAt(assumption, low), netAt(assumption, high)]
      return {
        assumption,
        low,
        high,
        net_at_low_eur: atLow,
        net_at_high_eur: atHigh,
        swing_eur: Math.abs(atHigh - atLow),
      }
    })
    .toSorted((one, other) => other.swing_eur - one.swing_eur)
}
