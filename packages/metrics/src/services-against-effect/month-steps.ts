import { type BandedCells, type BandedCovariate, bandedCells } from '../effect/banded-cells.ts'
import { DOSE_MONTHS, doseBy, isServed, type ServiceHistories } from './service-histories.ts'

/** What a month decides: whether unemployment goes on, a service starts, or one under way continues. */
export const stepKinds = ['remains', 'starts', 'continues'] as const
export type StepKind = (typeof stepKinds)[number]

/** Steps of one kind over all histories and months, with their cells by what came before and by background too. */
export interface MonthSteps {
  readonly history: Int32Array
  readonly success: Uint8Array
  /** By the quarter of the year of unemployment and the services so far. */
  readonly before: { readonly cell: Int32Array; readonly cells: BandedCells }
  /** By the same and the background. */
  readonly withBackground: { readonly cell: Int32Array; readonly cells: BandedCells }
}

/** The steps of histories by kind: those in work or unknown take no more of them. */
export function monthSteps(histories: ServiceHistories): Readonly<Record<StepKind, MonthSteps>> {
  const found = { remains: stepList(), starts: stepList(), continues: stepList() }
  for (const [history, followed] of histories.monthsFollowed.entries()) {
    const services = histories.services[history] as number
    for (let month = 1; month <= Math.min(followed + 1, DOSE_MONTHS); month++) {
      const wasServed = isServed(services, month - 1)
      const told = { history, month, wasServed, dose: doseBy(services, month - 1) }
      found.remains.push({ ...told, success: month <= followed })
      if (month > followed) continue
      found[wasServed ? 'continues' : 'starts'].push({ ...told, success: isServed(services, month) })
    }
  }
  return {
    remains: stepsOf(found.remains, histories),
    starts: stepsOf(found.starts, histories),
    continues: stepsOf(found.continues, histories),
  }
}

interface Step {
  readonly history: number
  readonly month: number
  readonly wasServed: boolean
  readonly dose: number
  readonly success: boolean
}
const stepList = (): Step[] => []

function stepsOf(steps: readonly Step[], { background }: ServiceHistories): MonthSteps {
  const before: BandedCovariate[] = [
    { bands: 4, band: steps.map(({ month }) => Math.floor((month - 1) / 3)) },
    { bands: 4, band: steps.map(({ dose }) => doseBand(dose)) },
    { bands: 2, band: steps.map(({ wasServed }) => Number(wasServed)) },
  ]
  const own = background.map(({ bands, band }) => ({
    bands,
    band: steps.map(({ history }) => band[history] as number),
  }))
  return {
    history: Int32Array.from(steps, ({ history }) => history),
    success: Uint8Array.from(steps, ({ success }) => Number(success)),
    before: bandedCells(before),
    withBackground: bandedCells([...before, ...own]),
  }
}

/** None, one or two, three to five, six or more service months. */
function doseBand(months: number): number {
  if (months === 0) return 0
  if (months < 3) return 1
  return months < 6 ? 2 : 3
}
