/** Persons who came to one place. */
export interface Arrivals {
  to: string
  persons: number
}

/** The name of the rest that rare places are pooled into. */
export const REST = 'muut'

/**
 * Of the places that people came to, those to be pooled so that none of fewer than `least` persons is told, and the
 * rest is not of so few either: the rarest, and the next rarest where those are together still too few. What is
 * told adds up to everybody, and nothing that is pooled follows by subtraction.
 */
export function rarePlaces(arrivals: readonly Arrivals[], least: number): Set<string> {
  const rare = new Set<string>()
  let pooled = 0
  for (const { to, persons } of arrivals.toSorted(
    (one, other) => one.persons - other.persons || one.to.localeCompare(other.to),
  )) {
    if (persons >= least && (pooled === 0 || pooled >= least)) break
    rare.add(to)
    pooled += persons
  }
  return rare
}

/** The arrivals with the rare ones pooled into the rest, in the order of their names. */
export function poolRare(arrivals: readonly Arrivals[], least: number): Arrivals[] {
  const rare = rarePlaces(arrivals, least)
  const told = arrivals
    .filter(({ to }) => !rare.has(to))
    .toSorted((one, other) => one.to.localeCompare(other.to))
  const persons = arrivals.reduce((sum, one) => sum + (rare.has(one.to) ? one.persons : 0), 0)
  return persons > 0 ? [...told, { to: REST, persons }] : told
}
