import type { Compared } from './comparisons.ts'
import type { Area } from './read-areas.ts'

// the case of a broad, mature ecosystem that the material names
const broadCase = 'pohjois-karjala'

const groups = 3

/** By month, the mean of so many series. */
export const meanSeries = (series: readonly (readonly number[])[]): number[] =>
  (series[0] ?? []).map(
    (_, at) => series.reduce((sum, one) => sum + (one[at] ?? Number.NaN), 0) / series.length,
  )

const seriesOf = ({ donors, adjusted }: Compared, isChosen: (area: Area) => boolean) =>
  donors.filter(isChosen).map(({ code }) => adjusted.get(code) ?? [])

/** Means of the areas whose level before the decision is low, middling and high: each may go through a cycle its own way. */
function meansByLevel(series: readonly (readonly number[])[], known: number): number[][] {
  const levelOf = (values: readonly number[]) => values.slice(0, known).reduce((sum, value) => sum + value, 0)
  const rising = series.toSorted((one, other) => levelOf(one) - levelOf(other))
  const cut = (group: number) => Math.round((group * rising.length) / groups)
  return Array.from({ length: groups }, (_, group) => meanSeries(rising.slice(cut(group), cut(group + 1))))
}

/** What an area is compared with. */
export interface Controls {
  /** The areas, each by itself; empty where they do not have every month. */
  readonly areas: readonly (readonly number[])[]
  /** The few series that they are summed up by. */
  readonly few: readonly (readonly number[])[]
}

/** By the name of what it is compared with. */
export const controlsOf = {
  broad_case: (compared: Compared): Controls => {
    const areas = seriesOf(compared, ({ slug }) => slug === broadCase)
    return { areas, few: areas }
  },
  other_areas: (compared: Compared): Controls => {
    const areas = seriesOf(compared, () => true)
    return { areas, few: meansByLevel(areas, compared.known) }
  },
} as const
