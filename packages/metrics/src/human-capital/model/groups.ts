import type { Clients } from './clients.ts'

/** A group of clients that a figure is told of. */
export interface Group {
  level: 'employment_area' | 'municipality'
  code: string
  /** A service area, `all` for every one of them. */
  serviceArea: string
  count: number
  isHidden: boolean
}

export interface Groups {
  list: readonly Group[]
  /** The groups of each client: the area, its service area, its municipality. */
  ofClient: readonly Int32Array[]
}

/**
 * Which of the parts of a whole are too small to be told of: those under `least`, and where these come to fewer than
 * that together, so that the rest would give them away, the next smallest.
 */
export function hiddenParts(counts: readonly number[], least: number): boolean[] {
  const hidden = counts.map((count) => count < least)
  const smallestFirst = counts
    .map((_, place) => place)
    .toSorted((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0))
  let together = counts.reduce((sum, count, place) => sum + (hidden[place] ? count : 0), 0)
  for (const place of smallestFirst) {
    if (together === 0 || together >= least) break
    if (hidden[place]) continue
    hidden[place] = true
    together += counts[place] ?? 0
  }
  return hidden
}

/** Clients by area, by service area of it and by municipality, those too small to be told of marked. */
export function groupsOf(clients: Clients, area: string, least: number): Groups {
  const whole: Group = {
    level: 'employment_area',
    code: area,
    serviceArea: 'all',
    count: clients.count,
    isHidden: clients.count < least,
  }
  const list: Group[] = [whole]
  const divide = (
    labels: readonly string[],
    group: (label: string) => Pick<Group, 'level' | 'code' | 'serviceArea'>,
  ) => {
    const names = [...new Set(labels)].toSorted()
    const first = list.length
    const place = new Map(names.map((name, at) => [name, first + at]))
    const counts = new Map<string, number>()
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
    const hidden = hiddenParts(
      names.map((name) => counts.get(name) ?? 0),
      least,
    )
    names.forEach((name, at) => {
      list.push({
        ...group(name),
        count: counts.get(name) ?? 0,
        isHidden: whole.isHidden || (hidden[at] ?? true),
      })
    })
    return Int32Array.from(labels, (label) => place.get(label) ?? 0)
  }
  const ofServiceArea = divide(clients.serviceArea, (serviceArea) => ({
    level: 'employment_area',
    code: area,
    serviceArea,
  }))
  const ofMunicipality = divide(clients.municipality, (code) => ({
    level: 'municipality',
    code,
    serviceArea: 'all',
  }))
  return { list, ofClient: [new Int32Array(clients.count), ofServiceArea, ofMunicipality] }
}
