import { type Generator, generatorOf, poissonCounts, uniform } from '@elinvoima/statistics'
import type { Assumptions } from '../../definition/assumption.ts'
import type { Outlook } from './client-value.ts'
import type { Clients } from './clients.ts'
import { groupTotals } from './group-totals.ts'
import type { Groups } from './groups.ts'
import type { PersonMoves, Place } from './numbers-read.ts'
import { matricesBy, outlookOf } from './outlook.ts'
import { type Terms, termsOf } from './terms.ts'

/** Measures of clients, such as the growth of each, by an outlook and terms: by client, measure after measure. */
export interface Measures {
  count: number
  of(outlook: Outlook, terms: Terms): Float64Array
}

/** Totals by group, measure after measure: as estimated, and as they might have been. */
export interface Estimate {
  totals: Float64Array
  /** Under other samples of persons. */
  samples: Float64Array[]
  /** Under other parameters within their ranges. */
  parameters: Float64Array[]
}

/** Draws the uncertain parameters evenly from their ranges. */
const drawTerms = (assumptions: Assumptions, generator: Generator): Terms =>
  termsOf(assumptions, (name) => {
    const { low, high } = assumptions.of(name)
    return low + (high - low) * uniform(generator)
  })

/**
 * Estimates the totals of measures of clients by group. Bootstrap samples are of persons, each with all their months
 * (Poisson weights): the transitions and the totals are estimated anew in each.
 */
export function estimate(
  { area, month }: Place,
  moves: PersonMoves,
  clients: Clients,
  groups: Groups,
  measures: Measures,
  assumptions: Assumptions,
): Estimate {
  const value = (name: string) => assumptions.of(name).value
  const draws = value('bootstrap_draws')
  const usual = termsOf(assumptions)
  const horizon = clients.horizon.reduce((longest, months) => Math.max(longest, months), 0)
  const matricesOf = matricesBy(moves, assumptions)
  const totalsOf = (matrices: ReturnType<typeof matricesOf>, terms: Terms, weights: Int32Array | null) => {
    const own = weights && clients.person.map((person) => weights[person] ?? 0)
    return groupTotals(measures.of(outlookOf(matrices, horizon, terms), terms), measures.count, own, groups)
  }
  const persons =
    1 + [moves.person, clients.person].reduce((top, one) => one.reduce((a, b) => Math.max(a, b), top), 0)
  const estimated = matricesOf(null)
  const stream = (use: string) => generatorOf(value('bootstrap_seed'), 'human capital', use, area, month)
  const sampling = stream('persons')
  const drawing = stream('parameters')
  return {
    totals: totalsOf(estimated, usual, null),
    samples: Array.from({ length: draws }, () => {
      const weights = poissonCounts(sampling, persons)
      return totalsOf(matricesOf(weights), usual, weights)
    }),
    parameters: Array.from({ length: draws }, () =>
      totalsOf(estimated, drawTerms(assumptions, drawing), null),
    ),
  }
}
