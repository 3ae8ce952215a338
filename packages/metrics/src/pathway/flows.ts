import { poolRare, REST, rarePlaces } from './pool-rare.ts'

/** So many persons went from place to place, the first being where all of them began. */
export interface Path {
  places: readonly string[]
  persons: number
}

/** Persons who went from one place of a path to the next. */
export interface Flow {
  /** 1: from the place where everybody began */
  step: number
  source: string
  target: string
  persons: number
  /** everybody in the source at this step */
  atSource: number
}

/** The target of those who made no further move. */
export const STAYS = 'jäi'

/**
 * Flows between the places of paths, step by step. Targets of fewer than `least` persons from a source are pooled
 * into the rest, and who is pooled goes on from the rest: what comes into a place is what goes on from it.
 */
export function flowsOf(paths: readonly Path[], steps: number, least: number): Flow[] {
  const flows: Flow[] = []
  let travelling = paths.map(({ places: [place = '', ...onward], persons }) => ({ place, onward, persons }))
  for (let step = 1; step <= steps; step++) {
    const next: typeof travelling = []
    for (const source of [...new Set(travelling.map(({ place }) => place))].toSorted()) {
      const here = travelling.filter(({ place }) => place === source)
      const arrivals = new Map<string, number>()
      for (const { onward, persons } of here)
        arrivals.set(onward[0] || STAYS, (arrivals.get(onward[0] || STAYS) ?? 0) + persons)
      const list = [...arrivals].map(([to, persons]) => ({ to, persons }))
      const rare = rarePlaces(list, least)
      const atSource = here.reduce((sum, { persons }) => sum + persons, 0)
      for (const { to, persons } of poolRare(list, least))
        flows.push({ step, source, target: to, persons, atSource })
      for (const { onward, persons } of here) {
        const [to = STAYS, ...after] = onward.map((place) => place || STAYS)
        const place = rare.has(to) ? REST : to
        if (place !== STAYS) next.push({ place, onward: after, persons })
      }
    }
    travelling = next
  }
  return flows
}
