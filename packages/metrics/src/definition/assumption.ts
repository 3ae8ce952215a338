/** A parameter of `reference.metric_parameter` as it holds on a day: its value and how far it may plausibly lie. */
export interface Assumption {
  value: number
  low: number
  high: number
}

/** Parameters by name; asking for one that is not assumed is an error. */
export interface Assumptions {
  of(name: string): Assumption
  /** The values by name. */
  values(): Record<string, number>
}

/** Assumptions with those given; `asker` is named in the error. */
export function assumptionsOf(asker: string, given: ReadonlyMap<string, Assumption>): Assumptions {
  return {
    of(name) {
      const found = given.get(name)
      if (found === undefined) {
        throw new Error(`metric ${asker}: expected one of its parameters ${[...given.keys()]}, got "${name}"`)
      }
      return found
    },
    values: () => Object.fromEntries([...given].map(([name, { value }]) => [name, value])),
  }
}
