import type { Square } from '@elinvoima/statistics'
import type { AssumedValues } from './assumptions.ts'
import type { Basis } from './basis.ts'
import { type Future, type Path, project } from './project.ts'
import { ramp } from './ramp.ts'
import { STATES } from './states.ts'
import { withHazards, withLeft } from './transitions.ts'

export const choices = ['narrow', 'broad'] as const
export type Choice = (typeof choices)[number]

/** What two choices meet alike: the same moves, newcomers and luck. */
export interface World {
  readonly basis: Basis
  readonly moves: Square
  /** newcomers by month and state */
  readonly arriving: Float64Array
  /** null: persons are divided by expected shares */
  readonly luck: Float64Array | null
  readonly months: number
}

/** The world as expected: mean moves, the usual newcomers, divided persons. */
export function expectedWorld(basis: Basis, moves: Square, months: number, assumed: AssumedValues): World {
  const arriving = new Float64Array(months * STATES.length)
  for (let month = 0; month < months; month++)
    arriving.set(
      basis.inflow.map((persons) => (persons * assumed.inflow) / 100),
      month * STATES.length,
    )
  return {
    basis,
    moves: withHazards(withLeft(moves), assumed.base_hazard / 100),
    arriving,
    luck: null,
    months,
  }
}

/** Factor of the hazards in each month under a choice. */
export function hazardsOf(choice: Choice, months: number, assumed: AssumedValues): Float64Array {
  const reached = choice === 'broad' ? 1 : assumed.narrow_effect_share / 100
  const gain = (assumed.effect / 100) * reached * (1 - assumed.displacement / 100)
  return ramp(months, assumed[`${choice}_ramp_midpoint`], assumed.ramp_spread).map(
    (grown) => 1 + gain * grown,
  )
}

/** The stocks of a world under a choice. */
export function follow(world: World, choice: Choice, assumed: AssumedValues): Path {
  const future: Future = {
    stock: world.basis.stock,
    moves: world.moves,
    arriving: world.arriving,
    hazards: hazardsOf(choice, world.months, assumed),
  }
  return project(future, world.luck)
}
