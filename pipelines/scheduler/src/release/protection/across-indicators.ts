import type { ProtectedCell, SumRelation } from '@elinvoima/disclosure'
import { areaSums } from './areas.ts'
import { type Figure, figureId } from './figure.ts'
import { groupBy } from './group-by.ts'
import { denominatorId, numeratorId, remainderId } from './stocks.ts'

/** The unemployed of a geography and month, as three indicators print them. */
interface Unemployed {
  readonly all: Figure
  readonly longTerm: Figure | undefined
  readonly activation: Figure | undefined
}

const inServiceId = (all: Figure) => `${figureId(all)}|in a service`
const remainder = ({ numerator, denominator }: Figure) => (denominator ?? 0) - (numerator ?? 0)

function unemployedOf(figures: readonly Figure[]): Unemployed[] {
  const places = groupBy(figures, ({ level, code, month }) => [level, code, month].join('|'))
  return [...places.values()].flatMap((place) => {
    const named = (name: string) => place.find(({ metric }) => metric === name)
    const all = named('unemployed')
    return all ? [{ all, longTerm: named('long_term_unemployed'), activation: named('activation_rate') }] : []
  })
}

/**
 * Counts that anyone can subtract their way to between indicators: the unemployed less those outside services, whom
 * the activation rate leaves as its remainder, are the unemployed in a service.
 */
export const acrossCells = (figures: readonly Figure[]): ProtectedCell[] =>
  unemployedOf(figures).flatMap(({ all, activation }) => {
    const persons = activation ? (all.numerator ?? 0) - remainder(activation) : -1
    return persons < 0 ? [] : [{ id: inServiceId(all), count: persons, derived: true }]
  })

/**
 * Sums between indicators: the long-term unemployed are a share of the unemployed, and so are those in a service.
 * `ids` are the cells there are.
 */
export function acrossSums(figures: readonly Figure[], ids: ReadonlySet<string>): SumRelation[] {
  const unemployed = unemployedOf(figures)
  const between = unemployed.flatMap(({ all, longTerm, activation }) => [
    ...(longTerm ? [{ total: numeratorId(all), parts: [denominatorId(longTerm)] }] : []),
    ...(activation ? [{ total: numeratorId(all), parts: [remainderId(activation), inServiceId(all)] }] : []),
  ])
  const overPlaces = areaSums(
    unemployed.map(({ all }) => all),
    inServiceId,
  )
  return [...between, ...overPlaces].filter(({ total, parts }) =>
    [total, ...parts].every((id) => ids.has(id)),
  )
}
