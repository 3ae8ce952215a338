/** What one query asks: some periods, and of a table too large for that, some of the areas. */
export interface Part {
  /** unique within the table and the same from night to night: `2026`, `2026M06-1of4` */
  readonly name: string
  readonly periods: readonly string[]
  readonly areas: readonly string[] | null
}

export interface PlanInput {
  readonly periods: readonly string[]
  readonly areas: readonly string[] | null
  /** cells of one period in one area (or in the table, when it has no areas) */
  readonly cellsEach: number
  readonly maxCells: number
}

const groupings: readonly ((period: string) => string)[] = [
  (period) => `${period.slice(0, 3)}0s`,
  (period) => period.slice(0, 4),
  (period) => period,
]

/**
 * Splits a table into queries of at most `maxCells` cells, newest first: whole decades where they fit, else
 * years, else single periods, else areas of a period. Throws RangeError when one area of one period is too much.
 */
export function planParts({ periods, areas, cellsEach, maxCells }: PlanInput): Part[] {
  if (cellsEach > maxCells) {
    throw new RangeError(`one area of one period: expected at most ${maxCells} cells, got ${cellsEach}`)
  }
  const perPeriod = cellsEach * (areas?.length ?? 1)
  const plans = groupings.map((labelOf) => grouped(periods, labelOf))
  const plan = plans.find((groups) => groups.every((group) => group.periods.length * perPeriod <= maxCells))
  const parts = plan ?? plans.at(-1) ?? []
  if (perPeriod <= maxCells || areas === null) return parts.map((part) => ({ ...part, areas }))
  const count = Math.ceil(areas.length / Math.floor(maxCells / cellsEach))
  return parts.flatMap((part) => splitAreas(part, areas, count))
}

function grouped(periods: readonly string[], labelOf: (period: string) => string) {
  const groups = new Map<string, string[]>()
  for (const period of [...periods].sort().reverse()) {
    const label = labelOf(period)
    groups.set(label, [...(groups.get(label) ?? []), period])
  }
  return [...groups].map(([name, members]) => ({ name, periods: members }))
}

function splitAreas(part: Omit<Part, 'areas'>, areas: readonly string[], count: number): Part[] {
  const size = Math.ceil(areas.length / count)
  return Array.from({ length: count }, (_, index) => ({
    name: `${part.name}-${index + 1}of${count}`,
    periods: part.periods,
    areas: areas.slice(index * size, (index + 1) * size),
  })).filter((one) => one.areas.length > 0)
}
