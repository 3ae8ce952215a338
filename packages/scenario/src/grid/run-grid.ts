import { transitionMatrix } from '@elinvoima/statistics'
import type { Assumptions } from '../model/assumptions.ts'
import type { Basis } from '../model/basis.ts'
import { follow } from '../model/worlds.ts'
import { type BreakEven, breakEvensOf } from '../run/break-evens.ts'
import { drawWorld } from '../run/draw-world.ts'
import { atLeastOne, type Plan } from '../run/plan.ts'
import { type Summary, summaryOf } from '../run/summary.ts'
import { type Axes, type AxisName, axesOf, axisNames } from './axes.ts'
import { outcomeOf, savedBy } from './gain.ts'
import { type Kept, keep, roomFor } from './kept.ts'

/** What comes of one stop of every axis. EUR over all the years; persons at their end, broad less narrow. */
export interface GridPoint {
  /** position of each axis, in the order of their names */
  readonly positions: readonly number[]
  /** the effect is drawn and the others most likely: what the scenario itself tells */
  readonly is_scenario: boolean
  readonly net_eur: Readonly<Record<Bearer, Summary>>
  readonly long_term_unemployed: Summary
  readonly in_work: Summary
  /** month in which the extra coordination is paid back, over the draws */
  readonly payback_month: Readonly<Record<'all_payers' | 'municipalities', BreakEven>>
}

export type Bearer = 'all_payers' | 'municipalities' | 'state' | 'unemployment_funds'

export interface Grid {
  readonly axes: Axes
  readonly points: readonly GridPoint[]
}

type Stops = { readonly [Name in AxisName]: Axes[Name][number] }

const pointsOf = ({ effect, broad_ramp_midpoint, broad_coordination }: Axes): Stops[] =>
  effect.flatMap((gain) =>
    broad_ramp_midpoint.flatMap((midpoint) =>
      broad_coordination.map((work) => ({
        effect: gain,
        broad_ramp_midpoint: midpoint,
        broad_coordination: work,
      })),
    ),
  )

const isOfScenario = ({ effect, broad_ramp_midpoint, broad_coordination }: Stops) =>
  effect.value === null && broad_ramp_midpoint.is_most_likely && broad_coordination.is_most_likely

const told = (kept: Kept) => ({
  net_eur: {
    all_payers: summaryOf(kept.all_payers),
    municipalities: summaryOf(kept.municipalities),
    state: summaryOf(kept.state),
    unemployment_funds: summaryOf(kept.unemployment_funds),
  },
  long_term_unemployed: summaryOf(kept.long_term_unemployed),
  in_work: summaryOf(kept.in_work),
  payback_month: {
    all_payers: breakEvensOf(kept.months.all_payers, kept.all_payers),
    municipalities: breakEvensOf(kept.months.municipalities, kept.municipalities),
  },
})

/**
 * Narrow against broad work at every stop of the axes, in the worlds that `runScenario` draws with the same plan, so
 * that the point of the scenario tells what that tells. Coordination moves no path and is only priced.
 * Throws RangeError unless years and draws are whole numbers from 1 up.
 */
export function runGrid(basis: Basis, assumptions: Assumptions, plan: Plan): Grid {
  const { years, draws, seed } = atLeastOne('runGrid', plan)
  const mean = transitionMatrix(basis.moves)
  const axes = axesOf(assumptions)
  const points = pointsOf(axes).map((stops) => ({ stops, kept: roomFor(draws) }))
  for (let draw = 0; draw < draws; draw++) {
    const { world, assumed } = drawWorld(basis, mean, assumptions, years * 12, seed, draw)
    for (const effect of axes.effect) {
      const narrowly = { ...assumed, effect: effect.value ?? assumed.effect }
      const narrow = outcomeOf(follow(world, 'narrow', narrowly), basis, narrowly)
      for (const midpoint of axes.broad_ramp_midpoint) {
        const broadly = { ...narrowly, broad_ramp_midpoint: midpoint.value }
        const broad = outcomeOf(follow(world, 'broad', broadly), basis, broadly)
        const saved = savedBy(narrow.spending, broad.spending)
        for (const { stops, kept } of points)
          if (stops.effect === effect && stops.broad_ramp_midpoint === midpoint)
            keep(kept, draw, { narrow, broad, saved, assumed, work: stops.broad_coordination.value })
      }
    }
  }
  return {
    axes,
    points: points.map(({ stops, kept }) => ({
      positions: axisNames.map((name) => stops[name].position),
      is_scenario: isOfScenario(stops),
      ...told(kept),
    })),
  }
}
