import type { Assumptions } from '../definition/assumption.ts'
import type { ComputeInput } from '../definition/compute.ts'
import { isMaturityClass } from '../ecosystem/maturity-class.ts'
import { type Asked, type ComparisonWindow, comparisonWindow, monthsInRun } from './comparison-window.ts'
import { type Area, type OutcomeOfAreas, readAreas } from './read-areas.ts'
import { seasonallyAdjusted } from './seasonally-adjusted.ts'
import { noDecision, tooFew, tooShort, type WhyNot } from './why-not-compared.ts'

/** An area to compare with others, seasonally adjusted, over the same months. */
export interface Compared {
  readonly treated: Area
  readonly donors: readonly Area[]
  readonly months: readonly string[]
  readonly known: number
  /** By area code, the adjusted outcome of each month. */
  readonly adjusted: ReadonlyMap<string, readonly number[]>
}

export interface Comparison {
  readonly outcome: string
  /** Code of the area of the ecosystem book. */
  readonly code: string
  readonly latest: string
  readonly window: ComparisonWindow | null
  readonly compared: Compared | WhyNot
}

/** What a comparison needs of `reference.metric_parameter`. */
export const comparisonAssumptions = [
  'comparison_months_before',
  'comparison_months_after',
  'least_areas',
  'interval_level',
]

const earliest = '0000-01-01'

function adjustedOf({ shares }: Area, { before, after }: ComparisonWindow): number[] {
  const told = new Set(shares.keys())
  const known = monthsInRun(told, before.at(-1) ?? '', -1, earliest)
  const values = [...known, ...after].map((month) => shares.get(month) ?? Number.NaN)
  return seasonallyAdjusted(values, known.length).slice(known.length - before.length)
}

const hasAll = ({ shares }: Area, months: readonly string[]) => months.every((month) => shares.has(month))

/** Whether its maturity, where assessed, keeps to one class: an area that changes is no measure of one that changes. */
const keepsClass = ({ classes }: Area, months: readonly string[]) =>
  new Set(months.map((month) => classes.get(month)).filter(isMaturityClass)).size <= 1

function comparedWith(treated: Area, areas: readonly Area[], window: ComparisonWindow, least: number) {
  const months = [...window.before, ...window.after]
  const donors = areas.filter((area) => !area.isTreated && hasAll(area, months) && keepsClass(area, months))
  if (donors.length < least) return tooFew(donors.length, least)
  const adjusted = new Map([treated, ...donors].map((area) => [area.code, adjustedOf(area, window)]))
  return { treated, donors, months, known: window.before.length, adjusted }
}

function comparisonOf(of: OutcomeOfAreas, treated: Area, assumptions: Assumptions): Comparison {
  const found = { outcome: of.outcome, code: treated.code, latest: of.latest }
  if (of.decision === null) return { ...found, window: null, compared: noDecision }
  const asked: Asked = {
    decision: of.decision,
    unbrokenFrom: treated.unbrokenFrom,
    latest: of.latest,
    leastBefore: assumptions.of('comparison_months_before').value,
    leastAfter: assumptions.of('comparison_months_after').value,
  }
  const window = comparisonWindow(new Set(treated.shares.keys()), asked)
  const compared =
    window.missing > 0
      ? tooShort(window, asked)
      : comparedWith(treated, of.areas, window, assumptions.of('least_areas').value)
  return { ...found, window, compared }
}

/** The area of the ecosystem book against the others, by outcome; or why it is not compared. */
export async function readComparisons(input: ComputeInput): Promise<Comparison[]> {
  return (await readAreas(input)).flatMap((of) =>
    of.areas
      .filter(({ isTreated }) => isTreated)
      .map((treated) => comparisonOf(of, treated, input.assumptions)),
  )
}

export const isCompared = (compared: Compared | WhyNot): compared is Compared => 'months' in compared
