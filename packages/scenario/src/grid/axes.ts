import type { Assumptions } from '../model/assumptions.ts'
import type { Range } from '../search/triangular.ts'

/**
 * What a steering group can turn: the effect that nobody knows and that moves the net most, how long broad work takes
 * to reach it, and what is put into coordinating it, which is theirs to decide.
 */
export const axisNames = ['effect', 'broad_ramp_midpoint', 'broad_coordination'] as const
export type AxisName = (typeof axisNames)[number]

/** A place that an axis can be turned to. */
export interface Stop<Value extends number | null = number> {
  readonly position: number
  readonly value: Value
  readonly is_most_likely: boolean
}

export interface Axes extends Readonly<Record<AxisName, readonly Stop<number | null>[]>> {
  /** null: drawn from its range anew in each draw, as the scenario does */
  readonly effect: readonly Stop<number | null>[]
  readonly broad_ramp_midpoint: readonly Stop[]
  readonly broad_coordination: readonly Stop[]
}

/** The lowest, the most likely, the highest and what is halfway between them, from 1 up, each once. */
export function stopsOf({ low, value, high }: Range): Stop[] {
  const values = new Set([low, (low + value) / 2, value, (value + high) / 2, high])
  return [...values].map((stop, place) => ({
    position: place + 1,
    value: stop,
    is_most_likely: stop === value,
  }))
}

/** The stops of every axis; the effect has one more, at 0, where it is not settled but drawn. */
export const axesOf = (assumptions: Assumptions): Axes => ({
  effect: [{ position: 0, value: null, is_most_likely: false }, ...stopsOf(assumptions.effect)],
  broad_ramp_midpoint: stopsOf(assumptions.broad_ramp_midpoint),
  broad_coordination: stopsOf(assumptions.broad_coordination),
})
