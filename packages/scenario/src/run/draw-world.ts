import {
  drawTransitions,
  type Generator,
  generatorOf,
  normal,
  poisson,
  type Square,
  uniform,
} from '@elinvoima/statistics'
import { type AssumedValues, type Assumptions, valuesOf } from '../model/assumptions.ts'
import type { Basis } from '../model/basis.ts'
import { STATES } from '../model/states.ts'
import { withHazards, withLeft } from '../model/transitions.ts'
import type { World } from '../model/worlds.ts'
import { triangularQuantile } from '../search/triangular.ts'

const width = STATES.length

export interface Drawn {
  readonly world: World
  readonly assumed: AssumedValues
}

/**
 * A world that may be: moves from the Dirichlet posterior of the counted ones, the effect from its triangle, years of
 * more and of fewer newcomers, whose numbers are Poisson. Equal seeds and draws give equal worlds.
 */
export function drawWorld(
  basis: Basis,
  mean: Square,
  assumptions: Assumptions,
  months: number,
  seed: number,
  draw: number,
): Drawn {
  const generator = generatorOf(seed, 'scenario', draw)
  const values = valuesOf(assumptions)
  const assumed = { ...values, effect: triangularQuantile(assumptions.effect, uniform(generator)) }
  const moves = withHazards(
    withLeft(drawTransitions(generator, basis.moves, mean, 0)),
    values.base_hazard / 100,
  )
  const arriving = drawArriving(generator, basis, values, months)
  const luck = Float64Array.from({ length: months * width }, () => uniform(generator))
  return { world: { basis, moves, arriving, luck, months }, assumed }
}

function drawArriving(
  generator: Generator,
  basis: Basis,
  { inflow, inflow_year_change }: AssumedValues,
  months: number,
): Float64Array {
  const sd = inflow_year_change / 100
  const arriving = new Float64Array(months * width)
  let factor = 1
  for (let month = 0; month < months; month++) {
    // the mean of the log-normal factor is 1
    if (month % 12 === 0) factor = Math.exp(sd * normal(generator) - sd ** 2 / 2)
    for (let state = 0; state < width; state++)
      arriving[month * width + state] = poisson(
        generator,
        ((basis.inflow[state] ?? 0) * inflow * factor) / 100,
      )
  }
  return arriving
}
